package ai.wewall.bench;

import ai.wewall.model.listing.ListingDetail;
import java.math.BigDecimal;

/** A listing with another price and a word more. */
final class Changed {

    private Changed() {}

    static ListingDetail of(ListingDetail l, BigDecimal price, long version) {
        return new ListingDetail(
                l.id(),
                l.title(),
                l.deal(),
                l.type(),
                l.area(),
                price,
                l.pricePerSqm(),
                l.address(),
                l.district(),
                l.okrug(),
                l.location(),
                l.metro(),
                l.buildingClass(),
                l.floor(),
                l.floors(),
                l.photo(),
                l.yieldPct(),
                l.paybackYears(),
                l.tenanted(),
                l.publishedAt(),
                l.features(),
                l.description() + " новость" + version,
                l.photos(),
                l.ceilingHeight(),
                l.powerKw(),
                l.inside(),
                l.businessDistrict(),
                l.street(),
                l.house(),
                l.businessCentre(),
                l.builtYear(),
                l.leases(),
                l.opexPerSqmYear(),
                l.cadastralValue(),
                l.taxForm(),
                l.terms(),
                l.status(),
                l.demo(),
                version,
                l.updatedAt());
    }
}
