package ai.wewall.calculator.domain.cashflow;

import ai.wewall.model.calculation.MetricsRequest;
import ai.wewall.model.calculation.MetricsResponse;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The measures of a row of amounts (contract part A). */
public final class CashFlowMetrics {

    private static final double DAYS_PER_YEAR = 365;

    private final double[] amounts;
    private final @Nullable DatedFlows dated;
    private final @Nullable Double growth;
    private final @Nullable Double financing;
    private final @Nullable Double reinvestment;
    private final Warnings warnings = new Warnings();

    private CashFlowMetrics(MetricsRequest request) {
        dated = request.dates() == null ? null : DatedFlows.of(request.amounts(), request.dates());
        amounts = dated == null
                ? request.amounts().stream().mapToDouble(Double::doubleValue).toArray()
                : dated.amounts();
        growth = growth(request.discountRatePct());
        financing = growth(request.financeRatePct());
        reinvestment = growth(request.reinvestRatePct());
    }

    private static @Nullable Double growth(@Nullable Double percent) {
        return percent == null ? null : 1 + percent / 100;
    }

    /** The measures of a sound request. */
    public static MetricsResponse of(MetricsRequest request) {
        return new CashFlowMetrics(request).answer();
    }

    private MetricsResponse answer() {
        remarkOnDates();
        double[] periods = IntStream.range(0, amounts.length).asDoubleStream().toArray();
        double[] present = growth == null ? null : Discounting.discounted(amounts, growth, periods);
        Double npv = present == null ? null : warnings.finite("npv", Discounting.sum(present));
        return new MetricsResponse(
                warnings.rate("irrPct", irr()),
                xirr(),
                npv,
                xnpv(),
                mirr(),
                multiple(),
                warnings.payback("paybackPeriods", Payback.of(amounts, amounts.length), 1),
                present == null ? null : discountedPayback(present, npv),
                warnings.list());
    }

    private void remarkOnDates() {
        if (dated != null && dated.unsorted()) {
            warnings.add("dates", "UNSORTED");
        }
        if (dated != null && dated.hasDuplicates()) {
            warnings.add("dates", "DUPLICATE");
        }
    }

    private Rate irr() {
        int[] periods = IntStream.range(0, amounts.length).toArray();
        return new RateFinder().find(periods, amounts, amounts.length, 1);
    }

    private @Nullable Double xirr() {
        if (dated == null) {
            return null;
        }
        DatedFlows merged = dated.merged();
        Rate rate = new RateFinder().find(merged.days(), merged.amounts(), merged.days().length, DAYS_PER_YEAR);
        return warnings.rate("xirrPct", rate);
    }

    private @Nullable Double xnpv() {
        if (dated == null || growth == null) {
            return null;
        }
        DatedFlows merged = dated.merged();
        double[] years = IntStream.of(merged.days())
                .mapToDouble(day -> day / DAYS_PER_YEAR)
                .toArray();
        double[] present = Discounting.discounted(merged.amounts(), growth, years);
        return warnings.finite("xnpv", Discounting.sum(present));
    }

    private @Nullable Double mirr() {
        if (financing == null || reinvestment == null) {
            return null;
        }
        int last = amounts.length - 1;
        double future = 0;
        double invested = 0;
        for (int t = 0; t <= last; t++) {
            if (amounts[t] > 0) {
                future += amounts[t] * Math.pow(reinvestment, last - t);
            } else if (amounts[t] < 0) {
                invested -= amounts[t] * Math.pow(financing, -t);
            }
        }
        if (future == 0 || invested == 0) {
            warnings.add("mirrPct", Remark.UNDEFINED);
            return null;
        }
        double perPeriod = Math.pow(future / invested, 1.0 / last) - 1;
        return warnings.finite("mirrPct", Double.isFinite(invested) ? 100 * perPeriod : Double.NaN);
    }

    private @Nullable Double multiple() {
        double paid = -DoubleStream.of(amounts).filter(amount -> amount < 0).sum();
        if (paid == 0) {
            warnings.add("multiple", Remark.UNDEFINED);
            return null;
        }
        double received = DoubleStream.of(amounts).filter(amount -> amount > 0).sum();
        return warnings.finite("multiple", received / paid);
    }

    private @Nullable Double discountedPayback(double[] present, @Nullable Double npv) {
        if (npv == null) {
            warnings.add("discountedPaybackPeriods", Remark.NOT_FINITE);
            return null;
        }
        return warnings.payback("discountedPaybackPeriods", Payback.of(present, present.length), 1);
    }
}
