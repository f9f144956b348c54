package ai.wewall.model.calculation;

import static ai.wewall.model.schema.Field.optional;
import static ai.wewall.model.schema.Field.required;
import static ai.wewall.model.schema.Types.integer;
import static ai.wewall.model.schema.Types.matching;
import static ai.wewall.model.schema.Types.nested;
import static ai.wewall.model.schema.Types.text;

import ai.wewall.model.schema.Field;
import ai.wewall.model.schema.ObjectSchema;
import ai.wewall.model.schema.ValueType;

/** The field tables of calculations that are kept or written into files. */
public final class SavedSchemas {

    private static final int LONGEST_TITLE = 200;

    private static final ValueType ID = matching("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", 36);

    private static final Field INVESTMENT =
            required("investment", nested(() -> InvestmentSchemas.INVESTMENT), "The investment.");

    public static final ObjectSchema SENSITIVITY_QUESTION =
            ObjectSchema.of(SensitivityQuestion.class, withoutBase(CalculationSchemas.SENSITIVITY));

    public static final ObjectSchema MONTE_CARLO_QUESTION =
            ObjectSchema.of(MonteCarloQuestion.class, withoutBase(CalculationSchemas.MONTE_CARLO));

    private static final Field SENSITIVITY =
            optional("sensitivity", nested(() -> SENSITIVITY_QUESTION), "A table over one or two inputs.");

    public static final ObjectSchema SAVED = ObjectSchema.of(
            SavedCalculationRequest.class,
            optional("title", text(1, LONGEST_TITLE), "As its owner calls it."),
            optional("listingId", ID, "The listing that it is about."),
            INVESTMENT,
            SENSITIVITY,
            optional("monteCarlo", nested(() -> MONTE_CARLO_QUESTION), "A simulation."));

    public static final ObjectSchema WORKBOOK = ObjectSchema.of(WorkbookRequest.class, INVESTMENT, SENSITIVITY);

    public static final ObjectSchema LIST = ObjectSchema.of(
            CalculationListRequest.class,
            optional("cursor", text(1, 4096), "Where the page begins."),
            optional("limit", integer(1, 100), "Calculations on the page; 20 when absent."),
            optional("listingId", ID, "Only those about this listing."));

    private SavedSchemas() {}

    private static Field[] withoutBase(ObjectSchema table) {
        return table.fields().stream()
                .filter(field -> !field.name().equals("base"))
                .toArray(Field[]::new);
    }
}
