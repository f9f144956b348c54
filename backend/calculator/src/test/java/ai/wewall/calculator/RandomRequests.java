package ai.wewall.calculator;

import ai.wewall.model.calculation.CalculationSchemas;
import ai.wewall.model.calculation.InvestmentSchemas;
import ai.wewall.model.schema.Field;
import ai.wewall.model.schema.ObjectSchema;
import ai.wewall.model.schema.ValueType;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Requests out of the field tables: any value inside its bounds, often on them, and now and then one that is wrong. */
public final class RandomRequests {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final List<JsonNode> WRONG = List.of(
            NODES.stringNode("x"),
            NODES.numberNode(-1e300),
            NODES.booleanNode(true),
            NODES.arrayNode(),
            NODES.objectNode());

    private static final List<String> PATHS = List.of(
            "purchase.price",
            "income.rentPerSqmYear",
            "income.leases[0].area",
            "exit.exitCapRatePct",
            "loan.amount",
            "loan.ltvPct",
            "loan.rateSteps[0].annualRatePct",
            "vat.ratePct",
            "tax.brackets[1].fromAmount",
            "discountRatePct");

    private final Random random;

    public RandomRequests(Random random) {
        this.random = random;
    }

    public ObjectNode metrics() {
        ObjectNode request = object(CalculationSchemas.METRICS);
        int count = 1 + random.nextInt(30);
        request.set("amounts", list(new ValueType.ListOf(number(-1e15, 1e15), count, count)));
        if (random.nextBoolean()) {
            request.set(
                    "dates", list(new ValueType.ListOf(new ValueType.Day("1900-01-01", "2200-12-31"), count, count)));
        } else {
            request.remove("dates");
        }
        return request;
    }

    public ObjectNode investment() {
        ObjectNode request = object(InvestmentSchemas.INVESTMENT);
        if (random.nextInt(10) > 0) {
            new Mending(random).mend(request);
        }
        return request;
    }

    public ObjectNode sensitivity() {
        ObjectNode request = object(CalculationSchemas.SENSITIVITY);
        request.set("base", investment());
        for (String axis : List.of("rows", "columns")) {
            if (request.get(axis) instanceof ObjectNode node) {
                node.put("path", anyOf(PATHS));
            }
        }
        return request;
    }

    public ObjectNode monteCarlo() {
        ObjectNode request = object(CalculationSchemas.MONTE_CARLO);
        request.set("base", investment()).put("paths", 100);
        ArrayNode variables = request.putArray("variables");
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            variables.add(random.nextInt(10) == 0 ? object(CalculationSchemas.VARIABLE) : variable());
        }
        return request;
    }

    private ObjectNode variable() {
        double mean = Math.pow(10, random.nextDouble(-3, random.nextInt(10) == 0 ? 300 : 8));
        double width = Math.pow(10, random.nextDouble(-320, random.nextInt(10) == 0 ? 308 : 8));
        return NODES.objectNode()
                .put("path", anyOf(PATHS))
                .put("distribution", anyOf(List.of("NORMAL", "LOGNORMAL", "UNIFORM", "TRIANGULAR")))
                .put("mean", mean)
                .put("sd", width)
                .put("low", -width)
                .put("mode", random.nextBoolean() ? -width : 0)
                .put("high", width);
    }

    private <T> T anyOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static ValueType.Numeric number(double min, double max) {
        return new ValueType.Numeric(min, false, max, false);
    }

    private ObjectNode object(ObjectSchema table) {
        ObjectNode node = NODES.objectNode();
        for (Field field : table.fields()) {
            if (field.required() || random.nextInt(5) < 2) {
                node.set(field.name(), random.nextInt(600) == 0 ? anyOf(WRONG) : value(field.type()));
            } else if (random.nextInt(20) == 0) {
                node.putNull(field.name());
            }
        }
        return node;
    }

    private JsonNode value(ValueType type) {
        return switch (type) {
            case ValueType.Numeric numeric -> numeric(numeric);
            case ValueType.Text text -> NODES.stringNode("text");
            case ValueType.Choice choice -> NODES.stringNode(anyOf(choice.values()));
            case ValueType.Flag flag -> NODES.booleanNode(random.nextBoolean());
            case ValueType.Day day -> NODES.stringNode(day(day));
            case ValueType.ListOf list -> list(list);
            case ValueType.Range range -> NODES.objectNode();
            case ValueType.Nested nested -> object(nested.schema().get());
            case ValueType.Raw raw -> NODES.objectNode();
        };
    }

    private JsonNode numeric(ValueType.Numeric type) {
        if (type.integer()) {
            long span = (long) Math.min(type.max() - type.min(), Integer.MAX_VALUE - 1);
            return NODES.numberNode((long) type.min() + random.nextInt((int) span + 1));
        }
        return NODES.numberNode(
                switch (random.nextInt(8)) {
                    case 0 -> type.minExclusive() ? Double.MIN_VALUE : type.min();
                    case 1 -> type.max();
                    case 2 -> Math.clamp(Math.pow(10, -random.nextInt(320)), type.min(), type.max());
                    default -> usual(type);
                });
    }

    /** Of any order of magnitude inside the bounds. */
    private double usual(ValueType.Numeric type) {
        double size = Math.pow(10, random.nextDouble() * Math.log10(1 + Math.min(1e300, type.max())));
        double signed = type.min() < 0 && random.nextInt(3) == 0 ? -size : size;
        return Math.clamp(signed, type.min(), type.max());
    }

    private String day(ValueType.Day type) {
        boolean near = random.nextInt(4) > 0;
        long from = LocalDate.parse(near ? "2015-01-01" : type.min()).toEpochDay();
        long to = LocalDate.parse(near ? "2035-01-01" : type.max()).toEpochDay();
        return LocalDate.ofEpochDay(from + random.nextInt((int) (to - from + 1)))
                .toString();
    }

    private ArrayNode list(ValueType.ListOf type) {
        ArrayNode array = NODES.arrayNode();
        int most = Math.min(type.max(), Math.max(type.min(), 5));
        int size = type.min() + random.nextInt(most - type.min() + 1);
        for (int i = 0; i < size; i++) {
            array.add(value(type.element()));
        }
        return array;
    }
}
