package ai.wewall.calculator.domain.terms;

import ai.wewall.model.calculation.ExitMethod;
import ai.wewall.model.calculation.ExitTerms;
import ai.wewall.model.calculation.IncomeMode;
import ai.wewall.model.calculation.IncomeTerms;
import ai.wewall.model.calculation.InvestmentRequest;
import ai.wewall.model.calculation.LeaseTerms;
import ai.wewall.model.calculation.LoanTerms;
import ai.wewall.model.calculation.LoanType;
import ai.wewall.model.calculation.MarketTerms;
import ai.wewall.model.calculation.OpexTerms;
import ai.wewall.model.calculation.OtherIncomeTerms;
import ai.wewall.model.calculation.PropertyTaxTerms;
import ai.wewall.model.calculation.PurchaseTerms;
import ai.wewall.model.calculation.VatTerms;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills in what a request leaves out. */
public final class TermsReader {

    private TermsReader() {}

    /** The complete terms of a sound request. */
    public static Terms read(InvestmentRequest request) {
        return new Terms(
                purchase(request.purchase()),
                income(request.income()),
                otherIncome(request.otherIncome()),
                opex(request.opex()),
                request.vat() == null ? null : vat(request.vat()),
                TaxReader.read(request.tax()),
                request.loan() == null ? null : loan(request.loan()),
                exit(request.exit()),
                request.discountRatePct());
    }

    private static Purchase purchase(PurchaseTerms purchase) {
        return new Purchase(
                purchase.price(),
                purchase.date(),
                or(purchase.closingCostsPct(), 0),
                purchase.area(),
                or(purchase.initialCapex(), 0));
    }

    private static Income income(IncomeTerms income) {
        return new Income(
                income.mode() == null ? IncomeMode.SIMPLE : income.mode(),
                income.rentPerSqmYear(),
                or(income.indexationPct(), 0),
                income.indexationMonth(),
                or(income.vacancyPct(), 0),
                income.leases() == null
                        ? List.of()
                        : income.leases().stream().map(TermsReader::lease).toList(),
                income.market() == null ? null : market(income.market()));
    }

    private static Lease lease(LeaseTerms lease) {
        return new Lease(
                lease.area(),
                lease.rentPerSqmYear(),
                lease.start(),
                lease.end(),
                or(lease.indexationPct(), 0),
                or(lease.rentFreeMonths(), 0),
                or(lease.depositMonths(), 0),
                or(lease.relet(), true));
    }

    private static Market market(MarketTerms market) {
        return new Market(
                market.rentPerSqmYear(),
                or(market.growthPct(), 0),
                or(market.indexationPct(), 0),
                or(market.downtimeMonths(), 0),
                or(market.rentFreeMonths(), 0),
                or(market.leaseTermMonths(), Presets.LEASE_TERM_MONTHS));
    }

    private static OtherIncome otherIncome(@Nullable OtherIncomeTerms other) {
        return other == null
                ? new OtherIncome(0, 0)
                : new OtherIncome(or(other.perYear(), 0), or(other.growthPct(), 0));
    }

    private static Opex opex(@Nullable OpexTerms opex) {
        return opex == null
                ? new Opex(0, 0, 0, 0, 0, propertyTax(null), 0)
                : new Opex(
                        or(opex.opexPerSqmYear(), 0),
                        or(opex.growthPct(), 0),
                        or(opex.managementFeePct(), 0),
                        or(opex.capexReservePct(), 0),
                        or(opex.insurancePctOfPrice(), 0),
                        propertyTax(opex.propertyTax()),
                        or(opex.landRentYear(), 0));
    }

    private static PropertyTax propertyTax(@Nullable PropertyTaxTerms tax) {
        return tax == null
                ? new PropertyTax(0, Presets.PROPERTY_TAX_PCT, 0)
                : new PropertyTax(
                        or(tax.cadastralValue(), 0),
                        or(tax.ratePct(), Presets.PROPERTY_TAX_PCT),
                        or(tax.growthPct(), 0));
    }

    private static Vat vat(VatTerms vat) {
        return new Vat(
                or(vat.ratePct(), Presets.VAT_PCT),
                or(vat.rentIncludesVat(), false),
                or(vat.priceIncludesVat(), false),
                or(vat.recoverable(), true),
                or(vat.recoveryLagMonths(), 0));
    }

    private static Loan loan(LoanTerms loan) {
        return new Loan(
                loan.amount(),
                loan.ltvPct(),
                loan.annualRatePct(),
                loan.termMonths(),
                loan.type() == null ? LoanType.ANNUITY : loan.type(),
                or(loan.graceMonths(), 0),
                loan.balloonMonths(),
                or(loan.upfrontFeePct(), 0),
                or(loan.rateShiftPct(), 0),
                loan.rateSteps() == null
                        ? List.of()
                        : loan.rateSteps().stream()
                                .map(step -> new RateStep(step.fromMonth(), step.annualRatePct()))
                                .toList());
    }

    private static Exit exit(ExitTerms exit) {
        boolean unsaid = exit.afterMonths() == null && exit.years() == null;
        return new Exit(
                exit.afterMonths(),
                unsaid ? Integer.valueOf(Presets.YEARS_HELD) : exit.years(),
                exit.method() == null ? ExitMethod.CAP_RATE : exit.method(),
                exit.exitCapRatePct(),
                or(exit.growthPct(), 0),
                or(exit.sellingCostsPct(), 0));
    }

    static double or(@Nullable Double value, double otherwise) {
        return value == null ? otherwise : value;
    }

    static int or(@Nullable Integer value, int otherwise) {
        return value == null ? otherwise : value;
    }

    static boolean or(@Nullable Boolean value, boolean otherwise) {
        return value == null ? otherwise : value;
    }
}
