package ai.wewall.listings.domain;

import ai.wewall.model.listing.ListingTerms;
import ai.wewall.model.listing.TaxForm;
import ai.wewall.model.search.Deal;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is offered and for how much.
 *
 * @param price RUB: of a sale the whole price, of a rent the rent a month for the whole premises
 * @param opexPerSqmYear RUB per square metre a year
 */
public record Offer(
        @Nullable Deal deal,
        @Nullable BigDecimal price,
        @Nullable TaxForm taxForm,
        @Nullable BigDecimal opexPerSqmYear,
        @Nullable ListingTerms terms) {

    public Offer {
        price = Plain.number(price);
        opexPerSqmYear = Plain.number(opexPerSqmYear);
        terms = terms == null ? null : plain(terms);
    }

    private static @Nullable ListingTerms plain(ListingTerms terms) {
        ListingTerms plain = new ListingTerms(
                terms.opexIncluded(),
                terms.utilitiesIncluded(),
                Plain.number(terms.depositMonths()),
                terms.rentFreeMonths(),
                Plain.number(terms.commissionPct()),
                terms.leaseTermMonths(),
                Plain.number(terms.divisibleFrom()),
                Plain.number(terms.rentableCoefficient()),
                Plain.number(terms.parkingRatio()),
                Plain.text(terms.cadastralNumber()),
                Plain.text(terms.landRight()),
                Plain.text(terms.ownership()),
                terms.inTaxList(),
                Plain.text(terms.ventilation()),
                terms.powerConfirmed(),
                terms.entrance(),
                terms.parking(),
                Plain.text(terms.encumbrances()),
                terms.replanningLegal());
        return plain.equals(NOTHING_KNOWN) ? null : plain;
    }

    private static final ListingTerms NOTHING_KNOWN = new ListingTerms(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null);
}
