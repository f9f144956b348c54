package ai.wewall.telegram.domain.reckoning;

import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.search.Deal;
import ai.wewall.model.search.SpokenTerm;
import ai.wewall.model.search.TermField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An offer as somebody would buy it: at its price, or at the one that was said. */
public final class OfferOnSale {

    private OfferOnSale() {}

    /** Empty where the offer is to be rented and no price was said. */
    public static Optional<ListingDetail> of(ListingDetail offer, Terms terms) {
        BigDecimal said = price(offer, terms);
        if (said == null) {
            return offer.deal() == Deal.SALE ? Optional.of(offer) : Optional.empty();
        }
        return Optional.of(at(offer, said));
    }

    /** The terms, with the rent that an offer to be rented asks for where no other was said. */
    public static Terms rented(ListingDetail offer, Terms terms) {
        boolean said = terms.has(TermField.RENT_PER_MONTH) || terms.has(TermField.RENT_PER_SQM_YEAR);
        return offer.deal() == Deal.SALE || said
                ? terms
                : terms.with(List.of(
                        new SpokenTerm(TermField.RENT_PER_MONTH, offer.price().doubleValue(), 0, 0)));
    }

    private static @Nullable BigDecimal price(ListingDetail offer, Terms terms) {
        Double whole = terms.get(TermField.PRICE);
        Double metre = terms.get(TermField.PRICE_PER_SQM);
        if (whole != null) {
            return BigDecimal.valueOf(whole);
        }
        return metre == null ? null : BigDecimal.valueOf(metre).multiply(offer.area());
    }

    private static ListingDetail at(ListingDetail o, BigDecimal price) {
        return new ListingDetail(
                o.id(),
                o.title(),
                Deal.SALE,
                o.type(),
                o.area(),
                price,
                price.divide(o.area(), 2, RoundingMode.HALF_UP),
                o.address(),
                o.district(),
                o.okrug(),
                o.location(),
                o.metro(),
                o.buildingClass(),
                o.floor(),
                o.floors(),
                o.photo(),
                o.yieldPct(),
                o.paybackYears(),
                o.tenanted(),
                o.publishedAt(),
                o.features(),
                o.description(),
                o.photos(),
                o.ceilingHeight(),
                o.powerKw(),
                o.inside(),
                o.businessDistrict(),
                o.street(),
                o.house(),
                o.businessCentre(),
                o.builtYear(),
                o.leases(),
                o.opexPerSqmYear(),
                o.cadastralValue(),
                o.taxForm(),
                o.terms(),
                o.status(),
                o.demo(),
                o.version(),
                o.updatedAt());
    }
}
