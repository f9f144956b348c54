package ai.wewall.model.calculation;

import org.jspecify.annotations.Nullable;

/**
 * How much each input by itself moves a measure.
 *
 * @param changePct by how many per cent each input is changed, down and up; 10 when absent
 */
public record TornadoRequest(
        InvestmentRequest investment,
        InvestmentMetric metric,
        @Nullable Double changePct) {}
