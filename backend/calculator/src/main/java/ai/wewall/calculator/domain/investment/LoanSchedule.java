package ai.wewall.calculator.domain.investment;

import ai.wewall.calculator.domain.terms.Loan;
import ai.wewall.calculator.domain.terms.RateStep;
import java.util.List;

/** The loan month by month (contract B.5). A month costs a twelfth of the yearly rate, without a day count. */
final class LoanSchedule {

    /** How much more than the price may be lent before it is an error, as a share of the price. */
    private static final double PRICE_MARGIN = 1e-9;

    private final Loan loan;
    private final double amount;
    private final List<RateStep> steps;
    private int stepsTaken;
    private double annualRate;

    /** Within one rate the principal of an annuity grows by the interest; these tell whether that still holds. */
    private double rateBefore = Double.NaN;

    private double principalBefore;

    LoanSchedule(Loan loan, double costPrice) {
        this.loan = loan;
        this.amount = amount(loan, costPrice);
        this.steps = loan.rateSteps();
        this.annualRate = loan.annualRatePct();
    }

    private static double amount(Loan loan, double costPrice) {
        if (loan.amount() != null) {
            return loan.amount();
        }
        return (loan.ltvPct() == null ? 0 : loan.ltvPct()) / 100 * costPrice;
    }

    double amount() {
        return amount;
    }

    boolean exceeds(double costPrice) {
        return amount > costPrice * (1 + PRICE_MARGIN);
    }

    private int maturity() {
        return loan.balloonMonths() == null ? loan.termMonths() : loan.balloonMonths();
    }

    void fill(Projection projection) {
        projection.line(Line.LOAN_DRAWDOWN)[0] = amount;
        projection.line(Line.LOAN_FEE)[0] = loan.upfrontFeePct() / 100 * amount;
        projection.line(Line.LOAN_CLOSING)[0] = amount;
        int maturity = maturity();
        int horizon = projection.horizon();
        double opening = amount;
        for (int m = 1; m <= Math.min(maturity, horizon); m++) {
            opening = month(m, opening, m == maturity, m == horizon, projection);
        }
    }

    /** Fills one month and tells what is left after it. */
    private double month(int m, double opening, boolean matures, boolean sold, Projection projection) {
        double rate = monthlyRate(m);
        double principal = principal(m, opening, rate);
        double rest = opening - principal;
        double balloon = matures ? rest : 0;
        double payoff = sold && !matures ? rest : 0;
        double closing = rest - balloon - payoff;
        projection.line(Line.LOAN_OPENING)[m] = opening;
        projection.line(Line.INTEREST)[m] = rate * opening;
        projection.line(Line.PRINCIPAL)[m] = principal;
        projection.line(Line.BALLOON)[m] = balloon;
        projection.line(Line.PAYOFF)[m] = payoff;
        projection.line(Line.LOAN_CLOSING)[m] = closing;
        return closing;
    }

    private double monthlyRate(int month) {
        while (stepsTaken < steps.size() && steps.get(stepsTaken).fromMonth() <= month) {
            annualRate = steps.get(stepsTaken).annualRatePct();
            stepsTaken++;
        }
        return Math.max(0, annualRate + loan.rateShiftPct()) / 1200;
    }

    private double principal(int month, double opening, double rate) {
        if (month <= loan.graceMonths()) {
            return 0;
        }
        return switch (loan.type()) {
            case INTEREST_ONLY -> 0;
            case LINEAR -> month == loan.termMonths() ? opening : amount / (loan.termMonths() - loan.graceMonths());
            case ANNUITY -> month == loan.termMonths() ? opening : ofAnnuity(month, opening, rate);
        };
    }

    /** What an equal payment over the rest of the term leaves after the interest: opening · i / ((1 + i)^n − 1). */
    private double ofAnnuity(int month, double opening, double rate) {
        if (rate == rateBefore) {
            principalBefore *= 1 + rate;
        } else {
            int left = loan.termMonths() - month + 1;
            principalBefore = rate == 0 ? opening / left : opening * rate / Math.expm1(left * Math.log1p(rate));
        }
        rateBefore = rate;
        return principalBefore;
    }
}
