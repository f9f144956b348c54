package ai.wewall.calculator.domain.terms;

import ai.wewall.model.calculation.TaxRegime;
import java.util.List;

/**
 * What holds where a request says nothing. Rates and limits are those of the Russian tax code for 2026 with Moscow's own
 * rate of the property tax; {@code docs/finance.md} names the articles.
 */
final class Presets {

    static final int YEARS_HELD = 10;
    static final int LEASE_TERM_MONTHS = 60;
    static final double VAT_PCT = 22;
    static final double PROPERTY_TAX_PCT = 2;
    static final double MINIMUM_TAX_PCT = 1;
    static final int DEPRECIATION_YEARS = 30;
    static final int EXIT_EXEMPT_AFTER_MONTHS = 60;
    static final int PAYMENT_LAG_MONTHS = 1;
    static final double USN_INCOME_LIMIT = 490_500_000;
    static final double USN_VAT_THRESHOLD = 20_000_000;

    static final List<Bracket> BRACKETS = List.of(
            new Bracket(0, 13),
            new Bracket(2_400_000, 15),
            new Bracket(5_000_000, 18),
            new Bracket(20_000_000, 20),
            new Bracket(50_000_000, 22));

    static final List<Bracket> EXIT_BRACKETS = List.of(new Bracket(0, 13), new Bracket(2_400_000, 15));

    private Presets() {}

    static double ratePct(TaxRegime regime) {
        return switch (regime) {
            case NONE, NDFL -> 0;
            case USN_INCOME -> 6;
            case USN_INCOME_MINUS_EXPENSES -> 15;
            case OSNO -> 25;
        };
    }

    static double lossOffsetLimitPct(TaxRegime regime) {
        return regime == TaxRegime.OSNO ? 50 : 100;
    }
}
