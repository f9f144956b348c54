package ai.wewall.listings.domain.demo.offer;

import ai.wewall.listings.domain.chance.Odds;
import ai.wewall.model.listing.TaxForm;
import ai.wewall.model.search.BuildingClass;

/** What prices of offices say of VAT and operating expenses: the better the class, the more comes on top. */
final class OfficeTax {

    private static final Odds<TaxForm> A = shares(15, 85, 0);
    private static final Odds<TaxForm> B_PLUS = shares(28, 57, 15);
    private static final Odds<TaxForm> B = shares(33, 27, 40);
    private static final Odds<TaxForm> C = shares(25, 5, 70);

    private OfficeTax() {}

    static Odds<TaxForm> of(BuildingClass buildingClass) {
        return switch (buildingClass) {
            case A -> A;
            case B_PLUS -> B_PLUS;
            case B -> B;
            case C -> C;
        };
    }

    /** The probability that operating expenses are inside the rent. */
    static double opexIncluded(BuildingClass buildingClass) {
        return switch (buildingClass) {
            case A -> 0.1;
            case B_PLUS -> 0.35;
            case B -> 0.6;
            case C -> 0.85;
        };
    }

    private static Odds<TaxForm> shares(double included, double onTop, double none) {
        return Odds.of(included, TaxForm.VAT_INCLUDED)
                .or(onTop, TaxForm.VAT_ON_TOP)
                .or(none, TaxForm.NO_VAT)
                .build();
    }
}
