package ai.wewall.analytics.domain;

import ai.wewall.model.analytics.InvestorKind;
import ai.wewall.model.calculation.TaxRegime;
import ai.wewall.model.calculation.TaxTerms;
import ai.wewall.model.calculation.VatTerms;
import ai.wewall.model.listing.TaxForm;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Taxes by who buys. Rates are the presets of the calculation for 2026. */
final class TaxPresets {

    /** Since when these rules hold. */
    static final LocalDate DATE = LocalDate.of(2026, 1, 1);

    private TaxPresets() {}

    static TaxTerms tax(InvestorKind investor) {
        TaxRegime regime = switch (investor) {
            case PERSON -> TaxRegime.NDFL;
            case ENTREPRENEUR -> TaxRegime.USN_INCOME;
            case SMALL_COMPANY -> TaxRegime.USN_INCOME_MINUS_EXPENSES;
            case COMPANY -> TaxRegime.OSNO;
        };
        return new TaxTerms(regime, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** Who pays VAT gets back that of the price; for others a VAT on top of the price is a cost. */
    static @Nullable VatTerms vat(InvestorKind investor, @Nullable TaxForm form) {
        if (investor == InvestorKind.COMPANY) {
            boolean charged = form == TaxForm.VAT_INCLUDED || form == TaxForm.VAT_ON_TOP;
            return new VatTerms(null, false, form != TaxForm.VAT_ON_TOP, charged, 3);
        }
        return form == TaxForm.VAT_ON_TOP ? new VatTerms(null, false, false, false, 0) : null;
    }
}
