package ai.wewall.telegram.domain.reckoning;

import ai.wewall.model.calculation.ExitMethod;
import ai.wewall.model.calculation.ExitTerms;
import ai.wewall.model.calculation.InvestmentRequest;
import ai.wewall.model.calculation.LoanTerms;
import ai.wewall.model.calculation.LoanType;
import ai.wewall.model.calculation.OpexTerms;
import ai.wewall.model.calculation.PurchaseTerms;
import ai.wewall.model.search.TermField;
import org.jspecify.annotations.Nullable;

/** Assumed inputs with what was said in their place. */
public final class Inputs {

    private static final double MONTHS = 12;
    private static final double WHOLE = 100;
    private static final double HIGHEST_SUM = 1e13;
    private static final double HIGHEST_METRE = 1e7;

    private final InvestmentRequest base;
    private final Terms terms;
    private final LoanTerms usual;

    private Inputs(InvestmentRequest base, Terms terms, LoanTerms usual) {
        this.base = base;
        this.terms = terms;
        this.usual = usual;
    }

    /**
     * The inputs.
     *
     * @param base of the offer at the price that was said
     * @param usual loan where one is wanted and not all of its terms were said
     */
    public static InvestmentRequest of(InvestmentRequest base, Terms terms, LoanTerms usual) {
        return new Inputs(base, terms, usual).all();
    }

    /** Whether all that was computed on the way lies inside the bounds of the calculation's fields. */
    public static boolean isSound(InvestmentRequest inputs) {
        Double loan = inputs.loan() == null ? null : inputs.loan().amount();
        Double opex = inputs.opex() == null ? null : inputs.opex().opexPerSqmYear();
        boolean price = inputs.purchase().price() > 0 && inputs.purchase().price() <= HIGHEST_SUM;
        return price
                && isWithin(loan, HIGHEST_SUM)
                && isWithin(opex, HIGHEST_METRE)
                && isWithin(inputs.income().rentPerSqmYear(), HIGHEST_METRE);
    }

    private static boolean isWithin(@Nullable Double value, double most) {
        return value == null || value >= 0 && value <= most;
    }

    private InvestmentRequest all() {
        return new InvestmentRequest(
                purchase(),
                new Income(base, terms).all(),
                base.otherIncome(),
                opex(),
                base.vat(),
                terms.has(TermField.TAX_NONE) ? null : base.tax(),
                terms.isBorrowed() ? loan() : null,
                exit(),
                or(TermField.DISCOUNT_PCT, base.discountRatePct()));
    }

    private PurchaseTerms purchase() {
        PurchaseTerms before = base.purchase();
        Double capex = terms.get(TermField.CAPEX);
        return new PurchaseTerms(
                before.price(),
                before.date(),
                before.closingCostsPct(),
                before.area(),
                capex == null ? before.initialCapex() : capex);
    }

    private @Nullable OpexTerms opex() {
        OpexTerms before = base.opex();
        Double month = terms.get(TermField.OPEX_PER_MONTH);
        Double metre = terms.get(TermField.OPEX_PER_SQM_YEAR);
        Double said = month == null
                ? metre
                : Double.valueOf(month * MONTHS / base.purchase().area());
        return said == null || before == null
                ? before
                : new OpexTerms(
                        said,
                        before.growthPct(),
                        before.managementFeePct(),
                        before.capexReservePct(),
                        before.insurancePctOfPrice(),
                        before.propertyTax(),
                        before.landRentYear());
    }

    private @Nullable LoanTerms loan() {
        Double amount = terms.get(TermField.LOAN_AMOUNT);
        Double down = terms.get(TermField.DOWN_AMOUNT);
        Double sum = down == null ? amount : Double.valueOf(base.purchase().price() - down);
        Double share = sum == null ? share() : null;
        boolean none = sum != null && sum == 0 || share != null && share == 0;
        return none
                ? null
                : new LoanTerms(
                        sum,
                        share,
                        or(TermField.RATE_PCT, usual.annualRatePct()),
                        (int) or(TermField.LOAN_MONTHS, usual.termMonths()),
                        type(),
                        null,
                        null,
                        null,
                        null,
                        null);
    }

    private @Nullable Double share() {
        Double down = terms.get(TermField.DOWN_PCT);
        Double share = terms.get(TermField.LOAN_PCT);
        return down != null ? Double.valueOf(WHOLE - down) : share == null ? usual.ltvPct() : share;
    }

    private @Nullable LoanType type() {
        if (terms.has(TermField.LINEAR)) {
            return LoanType.LINEAR;
        }
        return terms.has(TermField.INTEREST_ONLY) ? LoanType.INTEREST_ONLY : usual.type();
    }

    private ExitTerms exit() {
        ExitTerms before = base.exit();
        Double months = terms.get(TermField.HORIZON_MONTHS);
        boolean years = months != null && months % MONTHS == 0;
        Double growth = terms.get(TermField.PRICE_GROWTH_PCT);
        Double cap = terms.get(TermField.EXIT_CAP_PCT);
        return new ExitTerms(
                months == null ? before.afterMonths() : years ? null : Integer.valueOf(months.intValue()),
                months == null ? before.years() : years ? Integer.valueOf((int) (months / MONTHS)) : null,
                growth == null ? before.method() : ExitMethod.GROWTH,
                cap == null ? before.exitCapRatePct() : cap,
                growth == null ? before.growthPct() : growth,
                before.sellingCostsPct());
    }

    private double or(TermField field, double otherwise) {
        Double said = terms.get(field);
        return said == null ? otherwise : said;
    }
}
