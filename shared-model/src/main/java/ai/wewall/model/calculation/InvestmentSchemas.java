package ai.wewall.model.calculation;

import static ai.wewall.model.schema.Field.optional;
import static ai.wewall.model.schema.Field.required;
import static ai.wewall.model.schema.Types.choice;
import static ai.wewall.model.schema.Types.day;
import static ai.wewall.model.schema.Types.flag;
import static ai.wewall.model.schema.Types.integer;
import static ai.wewall.model.schema.Types.listOf;
import static ai.wewall.model.schema.Types.nested;
import static ai.wewall.model.schema.Types.number;
import static ai.wewall.model.schema.Types.positive;

import ai.wewall.model.schema.ObjectSchema;
import ai.wewall.model.schema.ValueType;

/** The field tables of an investment. */
public final class InvestmentSchemas {

    private static final ValueType MONEY = number(0, 1e13);
    private static final ValueType YEARLY_MONEY = number(0, 1e12);
    private static final ValueType RATE = number(0, 1e7);
    private static final ValueType GROWTH = number(-50, 100);
    private static final ValueType SHARE = number(0, 100);

    public static final ObjectSchema PURCHASE = ObjectSchema.of(
            PurchaseTerms.class,
            required("price", positive(1e13), "RUB."),
            required("date", day("1990-01-01", "2100-12-31"), "Day of the purchase."),
            optional("closingCostsPct", number(0, 50), "Per cent of the cost price."),
            required("area", positive(1e7), "Let area in m²."),
            optional("initialCapex", MONEY, "RUB spent at once."));

    public static final ObjectSchema LEASE = ObjectSchema.of(
            LeaseTerms.class,
            required("area", positive(1e7), "m²."),
            required("rentPerSqmYear", RATE, "RUB per m² and year at the start."),
            required("start", day("1950-01-01", "2150-12-31"), "First day."),
            required("end", day("1950-01-01", "2150-12-31"), "Last day."),
            optional("indexationPct", GROWTH, "Per cent on each anniversary."),
            optional("rentFreeMonths", integer(0, 120), "Counted from the start."),
            optional("depositMonths", number(0, 24), "Months of rent."),
            optional("relet", flag(), "Whether the area is let again after the end."));

    public static final ObjectSchema MARKET = ObjectSchema.of(
            MarketTerms.class,
            required("rentPerSqmYear", RATE, "RUB per m² and year, today."),
            optional("growthPct", GROWTH, "Per cent a model year."),
            optional("indexationPct", GROWTH, "Per cent a year within a lease."),
            optional("downtimeMonths", integer(0, 60), "Months empty before each lease."),
            optional("rentFreeMonths", integer(0, 60), "At the start of each lease."),
            optional("leaseTermMonths", integer(1, 360), "Length of each lease."));

    public static final ObjectSchema INCOME = ObjectSchema.of(
            IncomeTerms.class,
            optional("mode", choice(IncomeMode.class), "Where the rent comes from."),
            optional("rentPerSqmYear", RATE, "RUB per m² and year; required by SIMPLE."),
            optional("indexationPct", GROWTH, "Per cent a year."),
            optional("indexationMonth", integer(1, 12), "Calendar month; every twelfth month when absent."),
            optional("vacancyPct", SHARE, "Per cent of the potential rent."),
            optional("leases", listOf(nested(() -> LEASE), 1, 200), "Required by LEASES."),
            optional("market", nested(() -> MARKET), "Terms of re-letting."));

    public static final ObjectSchema OTHER_INCOME = ObjectSchema.of(
            OtherIncomeTerms.class,
            optional("perYear", YEARLY_MONEY, "RUB."),
            optional("growthPct", GROWTH, "Per cent a year."));

    public static final ObjectSchema PROPERTY_TAX = ObjectSchema.of(
            PropertyTaxTerms.class,
            optional("cadastralValue", MONEY, "RUB."),
            optional("ratePct", number(0, 10), "Per cent a year."),
            optional("growthPct", GROWTH, "Per cent a year."));

    public static final ObjectSchema OPEX = ObjectSchema.of(
            OpexTerms.class,
            optional("opexPerSqmYear", RATE, "RUB per m² and year."),
            optional("growthPct", GROWTH, "Per cent a year."),
            optional("managementFeePct", SHARE, "Per cent of the collected rent."),
            optional("capexReservePct", SHARE, "Per cent of the collected rent."),
            optional("insurancePctOfPrice", number(0, 10), "Per cent of the cost price a year."),
            optional("propertyTax", nested(() -> PROPERTY_TAX), "Tax by the cadastral value."),
            optional("landRentYear", YEARLY_MONEY, "RUB a year."));

    public static final ObjectSchema VAT = ObjectSchema.of(
            VatTerms.class,
            optional("ratePct", number(0, 50), "Per cent."),
            optional("rentIncludesVat", flag(), "Whether rents are entered with it."),
            optional("priceIncludesVat", flag(), "Whether the price is entered with it."),
            optional("recoverable", flag(), "Whether that of the price is given back."),
            optional("recoveryLagMonths", integer(0, 36), "Month in which it is."));

    public static final ObjectSchema BRACKET = ObjectSchema.of(
            TaxBracket.class,
            required("fromAmount", number(-Double.MAX_VALUE, 1e15), "RUB a year from which the rate holds."),
            required("ratePct", SHARE, "Per cent of the excess."));

    public static final ObjectSchema TAX = ObjectSchema.of(
            TaxTerms.class,
            optional("regime", choice(TaxRegime.class), "How income is taxed."),
            optional("ratePct", SHARE, "Per cent."),
            optional("minTaxPct", SHARE, "Per cent of income."),
            optional("depreciationYears", integer(1, 100), "Years of even depreciation."),
            optional("landSharePct", SHARE, "Per cent of the cost that is not written off."),
            optional("lossOffsetLimitPct", SHARE, "Per cent of a year's base that losses may take."),
            optional("brackets", listOf(nested(() -> BRACKET), 1, 20), "Of NDFL."),
            optional("exitBrackets", listOf(nested(() -> BRACKET), 1, 20), "Of NDFL, for the sale."),
            optional("exitExemptAfterMonths", integer(1, 600), "Months after which a sale is free of NDFL."),
            optional("includeExit", flag(), "Whether the sale is taxed."),
            optional("paymentLagMonths", integer(0, 12), "Months from the end of a year to the payment."),
            optional("usnIncomeLimit", number(0, 1e15), "RUB a year, for a warning."),
            optional("usnVatThreshold", number(0, 1e15), "RUB a year, for a warning."));

    public static final ObjectSchema RATE_STEP = ObjectSchema.of(
            RateStep.class,
            required("fromMonth", integer(1, 480), "Month of the loan."),
            required("annualRatePct", number(0, 200), "Per cent a year."));

    public static final ObjectSchema LOAN = ObjectSchema.of(
            LoanTerms.class,
            optional("amount", MONEY, "RUB; this or the share."),
            optional("ltvPct", SHARE, "Per cent of the cost price; this or the amount."),
            required("annualRatePct", number(0, 200), "Per cent a year."),
            required("termMonths", integer(1, 480), "Length."),
            optional("type", choice(LoanType.class), "How it is repaid."),
            optional("graceMonths", integer(0, 479), "First months without principal."),
            optional("balloonMonths", integer(1, 480), "Month in which all that is left falls due."),
            optional("upfrontFeePct", number(0, 20), "Per cent of the loan."),
            optional("rateShiftPct", number(-100, 100), "Percentage points added to every rate."),
            optional("rateSteps", listOf(nested(() -> RATE_STEP), 0, 480), "Later rates."));

    public static final ObjectSchema EXIT = ObjectSchema.of(
            ExitTerms.class,
            optional("afterMonths", integer(1, 360), "Months held; this or the years."),
            optional("years", integer(1, 30), "Years held; this or the months."),
            optional("method", choice(ExitMethod.class), "How the price is found."),
            optional("exitCapRatePct", number(0.1, 100), "Per cent; required by CAP_RATE."),
            optional("growthPct", GROWTH, "Per cent a year, of GROWTH."),
            optional("sellingCostsPct", number(0, 50), "Per cent of the price of the sale."));

    public static final ObjectSchema INVESTMENT = ObjectSchema.of(
                    InvestmentRequest.class,
                    required("purchase", nested(() -> PURCHASE), "The purchase."),
                    required("income", nested(() -> INCOME), "The rent."),
                    optional("otherIncome", nested(() -> OTHER_INCOME), "Income beside the rent."),
                    optional("opex", nested(() -> OPEX), "What running the property costs."),
                    optional("vat", nested(() -> VAT), "Value added tax; amounts are taken as entered when absent."),
                    optional("tax", nested(() -> TAX), "Tax on income."),
                    optional("loan", nested(() -> LOAN), "The loan."),
                    required("exit", nested(() -> EXIT), "The sale."),
                    required("discountRatePct", number(-99, 1000), "Per cent a year."))
            .with(InvestmentRequest.class, InvestmentRules::check);

    private InvestmentSchemas() {}
}
