package ai.wewall.calculator.domain.investment;

import ai.wewall.calculator.domain.cashflow.Warnings;
import ai.wewall.calculator.domain.terms.Terms;
import ai.wewall.model.calculation.IncomeMode;
import ai.wewall.model.calculation.InvestmentMetric;
import ai.wewall.model.calculation.InvestmentResponse;
import ai.wewall.model.calculation.MonthRow;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Projects investments one after the other (contract part B). It keeps its arrays between runs, so it serves one thread;
 * whoever calculates many variants keeps one for each thread.
 */
public final class InvestmentModel {

    private final Projection projection = new Projection();
    private final Rates rates = new Rates(projection);
    private @Nullable Projected projected;

    /** What the last run found besides the lines. */
    record Projected(Terms terms, Price price, Sale sale, TaxYears tax, double loanAmount) {}

    /**
     * Projects an investment; afterwards the other methods tell of it.
     *
     * @return why it could not be projected; empty where it was
     */
    public Set<Objection> project(Terms terms) {
        projected = null;
        projection.begin(terms);
        Price price = Price.of(terms);
        LoanSchedule loan = terms.loan() == null ? null : new LoanSchedule(terms.loan(), price.cost());
        Set<Objection> objections = EnumSet.noneOf(Objection.class);
        fillRent(terms, objections);
        if (loan != null && loan.exceeds(price.cost())) {
            objections.add(Objection.LOAN_EXCEEDS_PRICE);
        }
        if (objections.isEmpty()) {
            projected = project(terms, price, loan);
        }
        return objections;
    }

    private void fillRent(Terms terms, Set<Objection> objections) {
        if (terms.income().mode() == IncomeMode.SIMPLE) {
            Rent.fill(terms, projection);
            return;
        }
        LeaseRoll.fill(terms, projection);
        if (LeaseRoll.exceedsArea(terms, projection)) {
            objections.add(Objection.AREA_EXCEEDED);
        }
    }

    private Projected project(Terms terms, Price price, @Nullable LoanSchedule loan) {
        Operations.fill(terms, price, projection);
        buy(terms, price);
        Sale sale = Sale.of(terms, price, projection);
        projection.line(Line.EXIT_PRICE)[projection.horizon()] = sale.price();
        projection.line(Line.SELLING_COSTS)[projection.horizon()] = sale.costs();
        double loanAmount = loan == null ? 0 : loan.amount();
        if (loan != null && loanAmount > 0) {
            loan.fill(projection);
        }
        TaxYears tax = new TaxYears(terms, price, sale, projection);
        tax.fill();
        CashFlows.fill(terms, price, projection);
        return new Projected(terms, price, sale, tax, loanAmount);
    }

    private void buy(Terms terms, Price price) {
        projection.line(Line.ACQUISITION)[0] =
                price.paid() + price.closing() + terms.purchase().initialCapex();
        if (terms.vat() != null) {
            int month = Math.min(terms.vat().recoveryLagMonths(), projection.horizon());
            projection.line(Line.VAT_RECOVERY)[month] = price.vat();
        }
    }

    /** A measure of the last run, or null where it is undefined; the warnings tell why. */
    public @Nullable Double value(InvestmentMetric metric, Warnings warnings) {
        return measures().value(metric, warnings);
    }

    /** The whole answer to the last run. */
    public InvestmentResponse answer() {
        return new Answer(done(), projection, measures()).response();
    }

    /** The twelve months after the sale of the last run; they have lines of income and expenses alone. */
    public List<MonthRow> forward() {
        return new Tables(projection, done().tax()).forward();
    }

    private Measures measures() {
        return new Measures(done(), projection, rates);
    }

    private Projected done() {
        return Objects.requireNonNull(projected, "nothing was projected");
    }
}
