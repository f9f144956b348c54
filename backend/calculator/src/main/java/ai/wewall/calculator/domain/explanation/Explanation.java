package ai.wewall.calculator.domain.explanation;

import ai.wewall.calculator.domain.terms.Loan;
import ai.wewall.calculator.domain.terms.Terms;
import ai.wewall.model.calculation.ExitMethod;
import ai.wewall.model.calculation.InvestmentMetrics;
import ai.wewall.model.calculation.InvestmentResponse;
import ai.wewall.model.calculation.MonthRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks at a result as an adviser would, rule by rule. */
public final class Explanation {

    /** Banks ask for a cover of at least so much. */
    private static final double COMFORTABLE_COVER = 1.2;

    private static final double DOMINATING_SHARE = 60;
    private static final double HIGH_OCCUPANCY = 85;

    private final Terms terms;
    private final InvestmentResponse answer;
    private final InvestmentMetrics metrics;
    private final List<Finding> findings = new ArrayList<>();

    private Explanation(Terms terms, InvestmentResponse answer) {
        this.terms = terms;
        this.answer = answer;
        this.metrics = answer.metrics();
    }

    /** What there is to know about the answer to some terms, most important first. */
    public static List<Finding> of(Terms terms, InvestmentResponse answer) {
        Explanation explanation = new Explanation(terms, answer);
        explanation.look();
        explanation.findings.sort(Comparator.comparing(Finding::topic));
        return List.copyOf(explanation.findings);
    }

    private void look() {
        presentValue(metrics.npv());
        rate();
        leverage(metrics.irrLeveredPct(), metrics.irrUnleveredPct(), terms.loan());
        cover(metrics.dscrMin());
        sale();
        payback(metrics.paybackYears());
        if (metrics.breakEvenOccupancyPct() != null && metrics.breakEvenOccupancyPct() > HIGH_OCCUPANCY) {
            add(Topic.BREAK_EVEN_HIGH, metrics.breakEvenOccupancyPct());
        }
        limits();
    }

    private void add(Topic topic, double... figures) {
        findings.add(Finding.of(topic, figures));
    }

    private boolean isWarned(String warning) {
        return answer.warnings().contains(warning);
    }

    private void presentValue(@Nullable Double npv) {
        if (npv != null) {
            add(npv < 0 ? Topic.NPV_NEGATIVE : Topic.NPV_POSITIVE, Math.abs(npv), terms.discountRatePct());
        }
    }

    private void rate() {
        if (metrics.irrLeveredPct() == null) {
            add(Topic.RATE_UNDEFINED);
        } else if (isWarned("irrLeveredPct:AMBIGUOUS")) {
            add(Topic.RATE_AMBIGUOUS);
        }
    }

    private void leverage(@Nullable Double levered, @Nullable Double unlevered, @Nullable Loan loan) {
        if (loan != null && answer.derived().loanAmount() > 0 && levered != null && unlevered != null) {
            double rate = Math.max(0, loan.annualRatePct() + loan.rateShiftPct());
            add(levered < unlevered ? Topic.NEGATIVE_LEVERAGE : Topic.POSITIVE_LEVERAGE, rate, unlevered, levered);
        }
    }

    private void cover(@Nullable Double lowest) {
        if (lowest != null && lowest < 1) {
            add(Topic.DSCR_BELOW_ONE, 100 * lowest);
        } else if (lowest != null && lowest < COMFORTABLE_COVER) {
            add(Topic.DSCR_THIN, lowest);
        }
    }

    private void sale() {
        if (isWarned("exit:VALUE_NOT_POSITIVE")) {
            add(Topic.EXIT_WORTHLESS);
            return;
        }
        double share = shareOfTheSale();
        if (share > DOMINATING_SHARE) {
            add(Topic.EXIT_DOMINATES, share);
        }
        Double exitRate = terms.exit().exitCapRatePct();
        Double entryRate = metrics.goingInCapRatePct();
        boolean capitalised = terms.exit().method() == ExitMethod.CAP_RATE;
        if (capitalised && exitRate != null && entryRate != null && exitRate < entryRate) {
            add(Topic.EXIT_DEARER_THAN_ENTRY, exitRate, entryRate);
        }
    }

    /** Of the present value of all that comes in without the loan, per cent. */
    private double shareOfTheSale() {
        double received = answer.months().stream()
                .mapToDouble(month -> Math.max(0, month.unleveredCashFlow()) * month.discountFactor())
                .sum();
        MonthRow last = answer.months().getLast();
        double sale = (last.exitPrice() - last.sellingCosts()) * last.discountFactor();
        return received > 0 ? Math.min(100, 100 * sale / received) : 0;
    }

    private void payback(@Nullable Double years) {
        if (years != null) {
            add(Topic.PAID_BACK, years);
        } else if (isWarned("paybackYears:NOT_PAID_BACK")) {
            add(Topic.NOT_PAID_BACK);
        }
    }

    private void limits() {
        if (isWarned("tax:USN_INCOME_LIMIT")) {
            add(Topic.USN_INCOME_LIMIT);
        }
        if (isWarned("tax:USN_VAT_THRESHOLD")) {
            add(Topic.USN_VAT_THRESHOLD);
        }
    }
}
