package ai.wewall.calculator.domain.terms;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Whether changed terms still fit together, as the rules of the field tables ask of a request. */
public final class Consistency {

    private Consistency() {}

    /** Whether brackets and rate steps rise, and the loan's grace and balloon lie within its term. */
    public static boolean holds(Terms terms) {
        return brackets(terms.tax().brackets())
                && brackets(terms.tax().exitBrackets())
                && (terms.loan() == null || loan(terms.loan()));
    }

    private static boolean brackets(List<Bracket> brackets) {
        return brackets.getFirst().fromAmount() == 0 && rises(brackets, Bracket::fromAmount);
    }

    private static boolean loan(Loan loan) {
        boolean balloonWithin = loan.balloonMonths() == null || loan.balloonMonths() <= loan.termMonths();
        return loan.graceMonths() < loan.termMonths() && balloonWithin && rises(loan.rateSteps(), RateStep::fromMonth);
    }

    private static <T> boolean rises(List<T> list, ToDoubleFunction<T> field) {
        for (int i = 1; i < list.size(); i++) {
            if (field.applyAsDouble(list.get(i)) <= field.applyAsDouble(list.get(i - 1))) {
                return false;
            }
        }
        return true;
    }
}
