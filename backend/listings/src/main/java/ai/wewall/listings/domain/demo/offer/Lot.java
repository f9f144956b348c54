package ai.wewall.listings.domain.demo.offer;

import ai.wewall.listings.domain.Building;
import ai.wewall.listings.domain.ListingContent;
import ai.wewall.listings.domain.Offer;
import ai.wewall.listings.domain.Place;
import ai.wewall.listings.domain.Premises;
import ai.wewall.listings.domain.Wording;
import ai.wewall.listings.domain.demo.city.Site;
import ai.wewall.model.listing.TaxForm;
import ai.wewall.model.search.Deal;
import ai.wewall.model.search.Feature;
import ai.wewall.model.search.PropertyType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * What is offered in a building, before it is put into words.
 *
 * @param tenancies who rents it, where it is sold let
 */
public record Lot(Site site, Premises premises, Offer offer, List<Tenancy> tenancies, int photos) {

    public Lot {
        tenancies = List.copyOf(tenancies);
    }

    /** The listing that it becomes with these words. */
    public ListingContent told(Wording wording) {
        return new ListingContent(
                wording,
                offer,
                premises,
                new Building(site.buildingClass(), site.floors(), site.builtYear(), site.name()),
                new Place(site.location(), site.street(), site.house()),
                tenancies.stream().map(Tenancy::lease).toList(),
                photos);
    }

    /** The kind of premises. */
    public PropertyType type() {
        return Objects.requireNonNull(premises.type());
    }

    /** Sale or rent. */
    public Deal deal() {
        return Objects.requireNonNull(offer.deal());
    }

    /** Square metres. */
    public BigDecimal area() {
        return Objects.requireNonNull(premises.area());
    }

    /** RUB. */
    public BigDecimal price() {
        return Objects.requireNonNull(offer.price());
    }

    /** What the price says of VAT. */
    public TaxForm taxForm() {
        return Objects.requireNonNull(offer.taxForm());
    }

    /** Whether it has a feature. */
    public boolean has(Feature feature) {
        return premises.features().contains(feature);
    }

    /** Whether it is sold with tenants. */
    public boolean isLet() {
        return !tenancies.isEmpty();
    }
}
