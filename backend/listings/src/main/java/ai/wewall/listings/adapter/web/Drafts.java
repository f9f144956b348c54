package ai.wewall.listings.adapter.web;

import ai.wewall.listings.domain.Building;
import ai.wewall.listings.domain.ListingContent;
import ai.wewall.listings.domain.Offer;
import ai.wewall.listings.domain.Place;
import ai.wewall.listings.domain.Premises;
import ai.wewall.listings.domain.Wording;
import ai.wewall.model.listing.ListingDraft;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What editors say, as the API has it and as the domain does. */
final class Drafts {

    private Drafts() {}

    /** Photos come by a way of their own, so their number is told beside. */
    static ListingContent content(ListingDraft said, int photos) {
        return new ListingContent(
                new Wording(said.title(), said.description()),
                new Offer(said.deal(), said.price(), said.taxForm(), said.opexPerSqmYear(), said.terms()),
                new Premises(
                        said.type(),
                        said.area(),
                        said.floor(),
                        said.ceilingHeight(),
                        said.powerKw(),
                        said.cadastralValue(),
                        Objects.requireNonNullElse(said.features(), Set.of())),
                new Building(said.buildingClass(), said.floors(), said.builtYear(), said.businessCentre()),
                new Place(said.location(), said.street(), said.house()),
                Objects.requireNonNullElse(said.leases(), List.of()),
                photos);
    }

    static ListingDraft draft(ListingContent content) {
        return new ListingDraft(
                content.wording().title(),
                content.wording().description(),
                content.offer().deal(),
                content.offer().price(),
                content.offer().taxForm(),
                content.offer().opexPerSqmYear(),
                content.offer().terms(),
                content.premises().type(),
                content.premises().area(),
                content.premises().floor(),
                content.premises().ceilingHeight(),
                content.premises().powerKw(),
                content.premises().cadastralValue(),
                content.premises().features(),
                content.building().buildingClass(),
                content.building().floors(),
                content.building().builtYear(),
                content.building().businessCentre(),
                content.place().location(),
                content.place().street(),
                content.place().house(),
                content.leases());
    }
}
