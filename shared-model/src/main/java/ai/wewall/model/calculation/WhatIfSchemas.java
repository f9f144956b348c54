package ai.wewall.model.calculation;

import static ai.wewall.model.schema.Field.optional;
import static ai.wewall.model.schema.Field.required;
import static ai.wewall.model.schema.Types.choice;
import static ai.wewall.model.schema.Types.nested;
import static ai.wewall.model.schema.Types.number;

import ai.wewall.model.schema.Field;
import ai.wewall.model.schema.ObjectSchema;

/** The field tables of the questions about an investment. */
public final class WhatIfSchemas {

    private static final Field INVESTMENT =
            required("investment", nested(() -> InvestmentSchemas.INVESTMENT), "The investment that is asked about.");

    public static final ObjectSchema QUESTION = ObjectSchema.of(InvestmentQuestion.class, INVESTMENT);

    public static final ObjectSchema GOAL_SEEK = ObjectSchema.of(
            GoalSeekRequest.class,
            INVESTMENT,
            required(
                    "metric",
                    choice(
                            "irrLeveredPct",
                            "xirrLeveredPct",
                            "irrUnleveredPct",
                            "xirrUnleveredPct",
                            "irrPreTaxPct",
                            "paybackYears",
                            "discountedPaybackYears",
                            "simplePaybackYears"),
                    "A return or a payback."),
            required("target", number(-99, 1e6), "At least so much return, or at most so many years."));

    public static final ObjectSchema TORNADO = ObjectSchema.of(
            TornadoRequest.class,
            INVESTMENT,
            required("metric", choice(InvestmentMetric.class), "The measure that is watched."),
            optional("changePct", number(0.1, 50), "Per cent by which each input is changed."));

    private WhatIfSchemas() {}
}
