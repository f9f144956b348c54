package ai.wewall.model.calculation;

import ai.wewall.model.schema.Verdict;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What ties the fields of an investment together. Any component of a request may be null here, as in every rule. */
final class InvestmentRules {

    private InvestmentRules() {}

    static void check(@Nullable InvestmentRequest request, Verdict verdict) {
        if (request != null) {
            income(request.income(), verdict);
            leases(request, verdict);
            tax(request.tax(), verdict);
            loan(request.loan(), verdict);
            exit(request.exit(), verdict);
        }
    }

    private static void income(@Nullable IncomeTerms income, Verdict verdict) {
        if (income == null || !verdict.isSound("income.mode")) {
            return;
        }
        if (income.mode() == IncomeMode.LEASES) {
            requireOne(income.leases(), "income.leases", verdict);
        } else {
            requireOne(income.rentPerSqmYear(), "income.rentPerSqmYear", verdict);
        }
    }

    private static void requireOne(@Nullable Object value, String path, Verdict verdict) {
        if (value == null && verdict.isSound(path)) {
            verdict.refuse(path, "REQUIRED");
        }
    }

    private static void leases(InvestmentRequest request, Verdict verdict) {
        List<LeaseTerms> leases =
                request.income() == null ? null : request.income().leases();
        for (int i = 0; leases != null && i < leases.size(); i++) {
            if (leases.get(i) != null && endsTooEarly(leases.get(i), request.purchase())) {
                verdict.refuse("income.leases[" + i + "].end", "ORDER");
            }
        }
    }

    private static boolean endsTooEarly(LeaseTerms lease, @Nullable PurchaseTerms purchase) {
        if (lease.end() == null) {
            return false;
        }
        boolean beforeStart = lease.start() != null && lease.end().isBefore(lease.start());
        boolean beforePurchase =
                purchase != null && purchase.date() != null && lease.end().isBefore(purchase.date());
        return beforeStart || beforePurchase;
    }

    private static void tax(@Nullable TaxTerms tax, Verdict verdict) {
        if (tax != null) {
            brackets(tax.brackets(), "tax.brackets", verdict);
            brackets(tax.exitBrackets(), "tax.exitBrackets", verdict);
        }
    }

    private static void brackets(@Nullable List<TaxBracket> brackets, String path, Verdict verdict) {
        if (brackets == null) {
            return;
        }
        Double first = value(brackets, 0, TaxBracket::fromAmount);
        if (first != null && first != 0) {
            verdict.refuse(path + "[0].fromAmount", "ORDER");
        }
        rising(brackets, TaxBracket::fromAmount, path, ".fromAmount", verdict);
    }

    /** Refuses each value that is not above the one before it, where both are sound. */
    private static <T, V extends Comparable<V>> void rising(
            List<T> list, Function<T, V> field, String path, String name, Verdict verdict) {
        for (int i = 1; i < list.size(); i++) {
            V before = value(list, i - 1, field);
            V value = value(list, i, field);
            if (before != null && value != null && value.compareTo(before) <= 0) {
                verdict.refuse(path + "[" + i + "]" + name, "ORDER");
            }
        }
    }

    private static <T, V> @Nullable V value(List<T> list, int index, Function<T, V> field) {
        T element = list.isEmpty() ? null : list.get(index);
        return element == null ? null : field.apply(element);
    }

    private static void loan(@Nullable LoanTerms loan, Verdict verdict) {
        if (loan == null) {
            return;
        }
        amount(loan, verdict);
        Integer term = loan.termMonths();
        if (term != null && loan.graceMonths() != null && loan.graceMonths() >= term) {
            verdict.refuse("loan.graceMonths", "ORDER");
        }
        if (term != null && loan.balloonMonths() != null && loan.balloonMonths() > term) {
            verdict.refuse("loan.balloonMonths", "ORDER");
        }
        if (loan.rateSteps() != null) {
            rising(loan.rateSteps(), RateStep::fromMonth, "loan.rateSteps", ".fromMonth", verdict);
        }
    }

    private static void amount(LoanTerms loan, Verdict verdict) {
        if (loan.amount() != null && loan.ltvPct() != null) {
            verdict.refuse("loan.ltvPct", "CONFLICT");
        } else if (loan.amount() == null && loan.ltvPct() == null && verdict.isSound("loan.ltvPct")) {
            requireOne(null, "loan.amount", verdict);
        }
    }

    private static void exit(@Nullable ExitTerms exit, Verdict verdict) {
        if (exit == null) {
            return;
        }
        if (exit.afterMonths() != null && exit.years() != null) {
            verdict.refuse("exit.years", "CONFLICT");
        }
        if (exit.method() != ExitMethod.GROWTH && verdict.isSound("exit.method")) {
            requireOne(exit.exitCapRatePct(), "exit.exitCapRatePct", verdict);
        }
    }
}
