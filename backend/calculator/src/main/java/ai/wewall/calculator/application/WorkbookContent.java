package ai.wewall.calculator.application;

import ai.wewall.calculator.domain.terms.Terms;
import ai.wewall.model.calculation.InvestmentResponse;
import ai.wewall.model.calculation.MonthRow;
import ai.wewall.model.calculation.SensitivityResponse;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a workbook shows.
 *
 * @param terms complete
 * @param answer the projection
 * @param forward the twelve months after the sale, with income and expenses alone
 * @param sensitivity null for a workbook without the table
 * @param day on which it is written
 */
public record WorkbookContent(
        Terms terms,
        InvestmentResponse answer,
        List<MonthRow> forward,
        @Nullable SensitivityResponse sensitivity,
        LocalDate day) {

    /** Month of the sale. */
    public int horizon() {
        return terms.exit().horizon();
    }

    /** A month up to twelve after the sale. */
    public MonthRow month(int month) {
        return month <= horizon() ? answer.months().get(month) : forward.get(month - horizon() - 1);
    }
}
