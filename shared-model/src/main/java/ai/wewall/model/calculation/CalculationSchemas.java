package ai.wewall.model.calculation;

import static ai.wewall.model.schema.Field.optional;
import static ai.wewall.model.schema.Field.required;
import static ai.wewall.model.schema.Types.anyNumber;
import static ai.wewall.model.schema.Types.choice;
import static ai.wewall.model.schema.Types.day;
import static ai.wewall.model.schema.Types.integer;
import static ai.wewall.model.schema.Types.listOf;
import static ai.wewall.model.schema.Types.nested;
import static ai.wewall.model.schema.Types.number;
import static ai.wewall.model.schema.Types.text;

import ai.wewall.model.schema.ObjectSchema;
import ai.wewall.model.schema.ValueType;
import ai.wewall.model.schema.Verdict;

/** The field tables of the calculations beside that of the investment itself. */
public final class CalculationSchemas {

    private static final int MOST_AMOUNTS = 10_000;

    private static final long LARGEST_EXACT_INTEGER = (1L << 53) - 1;

    private static final ValueType PERIOD_RATE = number(-99.99, 10_000);

    /** More than a body holds, where a rule tells what is too long. */
    private static final int BEYOND_ANY_BODY = 2 * 1024 * 1024;

    /** Whether a path names a field is told by a rule, so any text will do here. */
    private static final ValueType PATH = text(0, BEYOND_ANY_BODY);

    public static final ObjectSchema METRICS = ObjectSchema.of(
                    MetricsRequest.class,
                    required("amounts", listOf(number(-1e15, 1e15), 1, MOST_AMOUNTS), "RUB, outflows negative."),
                    optional(
                            "dates",
                            listOf(day("1900-01-01", "2200-12-31"), 0, BEYOND_ANY_BODY),
                            "As many dates; the flows are periodic when absent."),
                    optional("discountRatePct", PERIOD_RATE, "Per cent a period or year."),
                    optional("financeRatePct", PERIOD_RATE, "Per cent a period, for outflows."),
                    optional("reinvestRatePct", PERIOD_RATE, "Per cent a period, for inflows."))
            .with(MetricsRequest.class, CalculationSchemas::sameLength);

    public static final ObjectSchema AXIS = ObjectSchema.of(
            SensitivityAxis.class,
            required("path", PATH, "A numeric field of the request, as income.leases[0].rentPerSqmYear."),
            required("mode", choice(AxisMode.class), "How a step changes the value."),
            required("steps", listOf(number(-1e15, 1e15), 1, 15), "In the unit of the field, or per cent."));

    public static final ObjectSchema SENSITIVITY = ObjectSchema.of(
            SensitivityRequest.class,
            required("base", nested(() -> InvestmentSchemas.INVESTMENT), "Where the steps start from."),
            required("rows", nested(() -> AXIS), "What changes from row to row."),
            optional("columns", nested(() -> AXIS), "What changes from column to column."),
            required("metric", choice(InvestmentMetric.class), "The measure in the cells."));

    public static final ObjectSchema VARIABLE = ObjectSchema.of(
            RandomVariable.class,
            required("path", PATH, "A numeric field of the request that is not an integer."),
            required("distribution", choice(Distribution.class), "The law that it follows."),
            optional("mean", anyNumber(), "Of NORMAL and LOGNORMAL."),
            optional("sd", anyNumber(), "Of NORMAL and LOGNORMAL."),
            optional("low", anyNumber(), "Of TRIANGULAR and UNIFORM."),
            optional("mode", anyNumber(), "Of TRIANGULAR."),
            optional("high", anyNumber(), "Of TRIANGULAR and UNIFORM."),
            optional("min", anyNumber(), "Lowest value to be used."),
            optional("max", anyNumber(), "Highest value to be used."));

    public static final ObjectSchema MONTE_CARLO = ObjectSchema.of(
            MonteCarloRequest.class,
            required("base", nested(() -> InvestmentSchemas.INVESTMENT), "What is not drawn."),
            required("variables", listOf(nested(() -> VARIABLE), 1, 20), "What is drawn."),
            optional("paths", integer(100, 100_000), "How many times."),
            optional("seed", integer(0, LARGEST_EXACT_INTEGER), "The same seed gives the same answer."),
            optional("metrics", listOf(choice(InvestmentMetric.class), 1, 10), "The measures to be described."),
            optional("hurdlePct", number(-99, 1000), "Return under which a path counts as a loss."),
            optional("bins", integer(5, 100), "Bins of each histogram."));

    private CalculationSchemas() {}

    private static void sameLength(MetricsRequest request, Verdict verdict) {
        if (request.amounts() != null
                && request.dates() != null
                && request.amounts().size() != request.dates().size()) {
            verdict.refuseWhole("dates", "LENGTH_MISMATCH");
        }
    }
}
