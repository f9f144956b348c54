package ai.wewall.calculator.domain.whatif;

import ai.wewall.calculator.domain.cashflow.Warnings;
import ai.wewall.calculator.domain.investment.InvestmentModel;
import ai.wewall.calculator.domain.terms.NumericField;
import ai.wewall.calculator.domain.terms.Terms;
import ai.wewall.model.calculation.GoalSeekResponse;
import ai.wewall.model.calculation.InvestmentMetric;
import java.util.Set;

/**
 * Finds the highest price at which a measure meets its goal. A higher price lowers a return and lengthens a payback, but
 * where a sum is lent or measures are undefined not everywhere, so prices are first looked through from above.
 */
public final class GoalSeek {

    private static final Set<InvestmentMetric> PAYBACKS = Set.of(
            InvestmentMetric.PAYBACK_YEARS,
            InvestmentMetric.DISCOUNTED_PAYBACK_YEARS,
            InvestmentMetric.SIMPLE_PAYBACK_YEARS);

    /** From the thousandfold price down to a thousandth, in steps of about 3.5 per cent. */
    private static final int LOOKS = 400;

    private static final double FURTHEST = 1_000;
    private static final int HALVINGS = 60;

    private final Terms base;
    private final NumericField price;
    private final InvestmentMetric metric;
    private final double target;
    private final InvestmentModel model = new InvestmentModel();

    /** The search for terms whose metric is a return or a payback. */
    public GoalSeek(Terms base, InvestmentMetric metric, double target) {
        this.base = base;
        this.metric = metric;
        this.target = target;
        this.price = NumericField.find(base, "purchase.price").orElseThrow();
    }

    /** The answer; without a price where none meets the goal. */
    public GoalSeekResponse answer() {
        double tooHigh = looked(0);
        for (int look = 0; look <= LOOKS; look++) {
            double candidate = looked(look);
            if (meets(candidate)) {
                return found(look == 0 ? candidate : refined(candidate, tooHigh));
            }
            tooHigh = candidate;
        }
        return new GoalSeekResponse(metric, target, null, null);
    }

    private double looked(int look) {
        return price.clamped(price.start() * Math.pow(FURTHEST, 1 - 2.0 * look / LOOKS));
    }

    private double refined(double good, double tooHigh) {
        double low = good;
        double high = tooHigh;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (meets(middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean meets(double candidate) {
        if (!model.project(price.with(base, candidate)).isEmpty()) {
            return false;
        }
        Double value = model.value(metric, Warnings.ignored());
        return value != null && (PAYBACKS.contains(metric) ? value <= target : value >= target);
    }

    private GoalSeekResponse found(double best) {
        model.project(price.with(base, best));
        return new GoalSeekResponse(metric, target, best, model.answer().metrics());
    }
}
