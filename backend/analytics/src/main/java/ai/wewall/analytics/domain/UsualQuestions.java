package ai.wewall.analytics.domain;

import ai.wewall.model.calculation.AxisMode;
import ai.wewall.model.calculation.Distribution;
import ai.wewall.model.calculation.ExitMethod;
import ai.wewall.model.calculation.IncomeMode;
import ai.wewall.model.calculation.InvestmentMetric;
import ai.wewall.model.calculation.InvestmentRequest;
import ai.wewall.model.calculation.MonteCarloQuestion;
import ai.wewall.model.calculation.RandomVariable;
import ai.wewall.model.calculation.SensitivityAxis;
import ai.wewall.model.calculation.SensitivityQuestion;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a memorandum asks of an investment where its owner asked nothing. */
public final class UsualQuestions {

    private static final int PATHS = 2_000;
    private static final double RENT_SPREAD = 0.08;
    private static final double OPEX_SPREAD = 0.1;
    private static final double CAP_SPREAD_POINTS = 1;

    private UsualQuestions() {}

    /** The return by the price and by what the sale brings. */
    public static SensitivityQuestion table(InvestmentRequest investment) {
        boolean byRate = investment.exit().method() != ExitMethod.GROWTH;
        String sale = byRate ? "exit.exitCapRatePct" : "exit.growthPct";
        return new SensitivityQuestion(
                new SensitivityAxis(sale, AxisMode.ABSOLUTE, List.of(-2.0, -1.0, 0.0, 1.0, 2.0)),
                new SensitivityAxis("purchase.price", AxisMode.RELATIVE, List.of(-15.0, -10.0, -5.0, 0.0, 5.0, 10.0)),
                InvestmentMetric.IRR_LEVERED_PCT);
    }

    /** Rent, running costs and the sale as they may turn out. */
    public static MonteCarloQuestion simulation(InvestmentRequest investment) {
        List<RandomVariable> variables = new ArrayList<>();
        rent(investment, variables);
        boolean byRate = investment.exit().method() != ExitMethod.GROWTH;
        Double cap = investment.exit().exitCapRatePct();
        if (byRate && cap != null) {
            variables.add(normal("exit.exitCapRatePct", cap, CAP_SPREAD_POINTS));
        } else {
            Double growth = investment.exit().growthPct();
            variables.add(normal("exit.growthPct", growth == null ? 0 : growth, 2));
        }
        Double opex = investment.opex() == null ? null : investment.opex().opexPerSqmYear();
        if (opex != null && opex > 0) {
            variables.add(normal("opex.opexPerSqmYear", opex, OPEX_SPREAD * opex));
        }
        return new MonteCarloQuestion(
                variables, PATHS, 1L, List.of(InvestmentMetric.IRR_LEVERED_PCT, InvestmentMetric.NPV), null, 24);
    }

    private static void rent(InvestmentRequest investment, List<RandomVariable> variables) {
        if (investment.income().mode() != IncomeMode.LEASES) {
            variables.add(spread("income.rentPerSqmYear", investment.income().rentPerSqmYear()));
        } else if (investment.income().market() != null) {
            variables.add(spread(
                    "income.market.rentPerSqmYear", investment.income().market().rentPerSqmYear()));
        }
    }

    private static RandomVariable spread(String path, @Nullable Double mean) {
        double value = mean == null ? 0 : mean;
        return normal(path, value, RENT_SPREAD * value);
    }

    private static RandomVariable normal(String path, double mean, double sd) {
        return new RandomVariable(path, Distribution.NORMAL, mean, sd, null, null, null, null, null);
    }
}
