package ai.wewall.model.calculation;

import java.util.List;

/**
 * The projection of an investment.
 *
 * @param months from the purchase to the sale
 * @param years the same by model years
 * @param warnings {@code <field>:<CODE>}; they change no number
 */
public record InvestmentResponse(
        InvestmentMetrics metrics,
        DerivedFigures derived,
        List<MonthRow> months,
        List<YearRow> years,
        List<String> warnings) {}
