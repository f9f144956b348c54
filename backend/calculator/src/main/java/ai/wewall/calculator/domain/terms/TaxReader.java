package ai.wewall.calculator.domain.terms;

import ai.wewall.model.calculation.TaxBracket;
import ai.wewall.model.calculation.TaxRegime;
import ai.wewall.model.calculation.TaxTerms;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills in what a request leaves out of the tax on income, by its regime. */
final class TaxReader {

    private static final TaxTerms UNSAID =
            new TaxTerms(null, null, null, null, null, null, null, null, null, null, null, null, null);

    private TaxReader() {}

    static Tax read(@Nullable TaxTerms request) {
        TaxTerms tax = request == null ? UNSAID : request;
        TaxRegime regime = tax.regime() == null ? TaxRegime.NONE : tax.regime();
        return new Tax(
                regime,
                TermsReader.or(tax.ratePct(), Presets.ratePct(regime)),
                TermsReader.or(tax.minTaxPct(), Presets.MINIMUM_TAX_PCT),
                TermsReader.or(tax.depreciationYears(), Presets.DEPRECIATION_YEARS),
                TermsReader.or(tax.landSharePct(), 0),
                TermsReader.or(tax.lossOffsetLimitPct(), Presets.lossOffsetLimitPct(regime)),
                brackets(tax.brackets(), Presets.BRACKETS),
                brackets(tax.exitBrackets(), Presets.EXIT_BRACKETS),
                TermsReader.or(tax.exitExemptAfterMonths(), Presets.EXIT_EXEMPT_AFTER_MONTHS),
                TermsReader.or(tax.includeExit(), true),
                TermsReader.or(tax.paymentLagMonths(), Presets.PAYMENT_LAG_MONTHS),
                TermsReader.or(tax.usnIncomeLimit(), Presets.USN_INCOME_LIMIT),
                TermsReader.or(tax.usnVatThreshold(), Presets.USN_VAT_THRESHOLD));
    }

    private static List<Bracket> brackets(@Nullable List<TaxBracket> brackets, List<Bracket> preset) {
        return brackets == null
                ? preset
                : brackets.stream()
                        .map(bracket -> new Bracket(bracket.fromAmount(), bracket.ratePct()))
                        .toList();
    }
}
