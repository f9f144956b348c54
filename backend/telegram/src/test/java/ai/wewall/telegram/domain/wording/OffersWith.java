package ai.wewall.telegram.domain.wording;

import ai.wewall.model.listing.ListingDetail;

/** Listings with other texts. */
final class OffersWith {

    private OffersWith() {}

    static ListingDetail texts(ListingDetail from, String title, String description) {
        return new ListingDetail(
                from.id(),
                title,
                from.deal(),
                from.type(),
                from.area(),
                from.price(),
                from.pricePerSqm(),
                from.address(),
                from.district(),
                from.okrug(),
                from.location(),
                from.metro(),
                from.buildingClass(),
                from.floor(),
                from.floors(),
                from.photo(),
                from.yieldPct(),
                from.paybackYears(),
                from.tenanted(),
                from.publishedAt(),
                from.features(),
                description,
                from.photos(),
                from.ceilingHeight(),
                from.powerKw(),
                from.inside(),
                from.businessDistrict(),
                from.street(),
                from.house(),
                from.businessCentre(),
                from.builtYear(),
                from.leases(),
                from.opexPerSqmYear(),
                from.cadastralValue(),
                from.taxForm(),
                from.terms(),
                from.status(),
                from.demo(),
                from.version(),
                from.updatedAt());
    }
}
