package ai.wewall.model.analytics;

import static ai.wewall.model.schema.Field.optional;
import static ai.wewall.model.schema.Field.required;
import static ai.wewall.model.schema.Types.choice;
import static ai.wewall.model.schema.Types.integer;
import static ai.wewall.model.schema.Types.listOf;
import static ai.wewall.model.schema.Types.nested;
import static ai.wewall.model.schema.Types.number;
import static ai.wewall.model.schema.Types.text;

import ai.wewall.model.calculation.InvestmentSchemas;
import ai.wewall.model.schema.ObjectSchema;

/** The field tables of analytics. */
public final class AnalyticsSchemas {

    private static final int MOST_COMPARED = 5;

    public static final ObjectSchema COMPARISON = ObjectSchema.of(
            InvestmentComparisonRequest.class,
            required("listingIds", listOf(text(1, 100), 1, MOST_COMPARED), "One to five listings on sale."),
            optional("investor", choice(InvestorKind.class), "Who buys; ENTREPRENEUR when absent."),
            optional("loan", nested(() -> InvestmentSchemas.LOAN), "The same for all."),
            optional("years", integer(1, 30), "Years held; 10 when absent."),
            optional("discountRatePct", number(-99, 1000), "Per cent a year."));

    private AnalyticsSchemas() {}
}
