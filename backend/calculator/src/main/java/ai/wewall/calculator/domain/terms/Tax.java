package ai.wewall.calculator.domain.terms;

import ai.wewall.model.calculation.TaxRegime;
import java.util.List;

/** Tax on income. */
public record Tax(
        TaxRegime regime,
        double ratePct,
        double minTaxPct,
        int depreciationYears,
        double landSharePct,
        double lossOffsetLimitPct,
        List<Bracket> brackets,
        List<Bracket> exitBrackets,
        int exitExemptAfterMonths,
        boolean includeExit,
        int paymentLagMonths,
        double usnIncomeLimit,
        double usnVatThreshold) {}
