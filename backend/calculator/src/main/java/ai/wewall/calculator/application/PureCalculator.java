package ai.wewall.calculator.application;

import ai.wewall.calculator.Calculator;
import ai.wewall.calculator.domain.cashflow.CashFlowMetrics;
import ai.wewall.model.calculation.MetricsRequest;
import ai.wewall.model.calculation.MetricsResponse;

/** Calculates; keeps nothing. */
public final class PureCalculator implements Calculator {

    @Override
    public MetricsResponse metrics(MetricsRequest request) {
        return CashFlowMetrics.of(request);
    }
}
