package ai.wewall.platform.http.json;

import ai.wewall.model.problem.FieldError;
import ai.wewall.model.schema.Field;
import ai.wewall.model.schema.ObjectSchema;
import ai.wewall.model.schema.ValueType;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import tools.jackson.databind.JsonNode;

/** Compares a JSON tree with a field table and tells every difference, by path. */
final class TableValidator {

    private final BiFunction<JsonNode, Class<?>, Object> binding;

    TableValidator(BiFunction<JsonNode, Class<?>, Object> binding) {
        this.binding = binding;
    }

    List<FieldError> validate(JsonNode body, ObjectSchema table) {
        Refusals errors = new Refusals();
        object("", body, table, errors);
        return errors.errors();
    }

    private void object(String path, JsonNode node, ObjectSchema table, Refusals errors) {
        node.propertyNames().stream()
                .filter(name -> table.field(name).isEmpty())
                .forEach(name -> errors.add(Refusals.join(path, shortened(name)), "UNKNOWN_FIELD"));
        table.fields()
                .forEach(field -> field(Refusals.join(path, field.name()), node.get(field.name()), field, errors));
        if (!table.rules().isEmpty()) {
            Object sound = binding.apply(SoundPart.of(node, path, errors), table.type());
            table.rules().forEach(rule -> rule.check(sound, errors.at(path)));
        }
    }

    private void field(String path, @org.jspecify.annotations.Nullable JsonNode node, Field field, Refusals errors) {
        if (node != null && !node.isNull()) {
            value(path, node, field.type(), errors);
        } else if (field.required()) {
            errors.add(path, "REQUIRED");
        }
    }

    private void value(String path, JsonNode node, ValueType type, Refusals errors) {
        switch (type) {
            case ValueType.Numeric numeric -> number(path, node, numeric, errors);
            case ValueType.Text text -> text(path, node, text, errors);
            case ValueType.Choice choice -> choice(path, node, choice, errors);
            case ValueType.Flag flag -> flag(path, node, flag, errors);
            case ValueType.Day day -> day(path, node, day, errors);
            case ValueType.ListOf list -> list(path, node, list, errors);
            case ValueType.Range range -> range(path, node, range, errors);
            case ValueType.Nested nested -> nested(path, node, nested.schema().get(), errors);
            case ValueType.Raw ignored -> require(node.isObject(), path, "TYPE", errors);
        }
    }

    private void nested(String path, JsonNode node, ObjectSchema table, Refusals errors) {
        if (require(node.isObject(), path, "TYPE", errors)) {
            object(path, node, table, errors);
        }
    }

    private boolean number(String path, JsonNode node, ValueType.Numeric type, Refusals errors) {
        if (!require(node.isNumber(), path, "TYPE", errors)) {
            return false;
        }
        BigDecimal value = node.decimalValue();
        double rounded = value.doubleValue();
        return require(!Double.isInfinite(rounded), path, "NOT_FINITE", errors)
                && require(!type.integer() || isInteger(value), path, "TYPE", errors)
                && require(isInside(rounded, type), path, "OUT_OF_RANGE", errors);
    }

    /** Looks at the digits only, since writing out 1e300 would take as many of them. */
    private static boolean isInteger(BigDecimal value) {
        return value.signum() == 0 || value.stripTrailingZeros().scale() <= 0;
    }

    /** As the double that is calculated with: 1e-400 is not above zero. */
    private static boolean isInside(double value, ValueType.Numeric type) {
        return (type.minExclusive() ? value > type.min() : value >= type.min()) && value <= type.max();
    }

    private void text(String path, JsonNode node, ValueType.Text type, Refusals errors) {
        if (!require(node.isString(), path, "TYPE", errors)) {
            return;
        }
        String value = node.asString();
        boolean fits = value.length() >= type.minLength() && value.length() <= type.maxLength();
        if (require(fits, path, "OUT_OF_RANGE", errors) && !type.pattern().isEmpty()) {
            require(value.matches(type.pattern()), path, "INVALID_VALUE", errors);
        }
    }

    private void choice(String path, JsonNode node, ValueType.Choice type, Refusals errors) {
        if (require(node.isString(), path, "TYPE", errors)) {
            require(type.values().contains(node.asString()), path, "INVALID_VALUE", errors);
        }
    }

    private void flag(String path, JsonNode node, ValueType.Flag type, Refusals errors) {
        if (require(node.isBoolean(), path, "TYPE", errors)) {
            require(node.asBoolean() || !type.onlyTrue(), path, "INVALID_VALUE", errors);
        }
    }

    private void day(String path, JsonNode node, ValueType.Day type, Refusals errors) {
        if (!require(node.isString(), path, "TYPE", errors)) {
            return;
        }
        String text = node.asString();
        if (require(text.matches("\\d{4}-\\d{2}-\\d{2}") && isDate(text), path, "INVALID_DATE", errors)) {
            boolean inside = text.compareTo(type.min()) >= 0 && text.compareTo(type.max()) <= 0;
            require(inside, path, "OUT_OF_RANGE", errors);
        }
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private void list(String path, JsonNode node, ValueType.ListOf type, Refusals errors) {
        if (!require(node.isArray(), path, "TYPE", errors)
                || !require(node.size() >= type.min(), path, "TOO_FEW", errors)
                || !require(node.size() <= type.max(), path, "TOO_MANY", errors)) {
            return;
        }
        for (int index = 0; index < node.size(); index++) {
            element(path + "[" + index + "]", node.get(index), type.element(), errors);
        }
    }

    private void element(String path, JsonNode node, ValueType type, Refusals errors) {
        if (require(!node.isNull(), path, "REQUIRED", errors)) {
            value(path, node, type, errors);
        }
    }

    private void range(String path, JsonNode node, ValueType.Range type, Refusals errors) {
        if (!require(node.isObject(), path, "TYPE", errors)) {
            return;
        }
        int before = errors.errors().size();
        node.propertyNames().stream()
                .filter(name -> !type.sides().contains(name))
                .forEach(name -> errors.add(Refusals.join(path, shortened(name)), "UNKNOWN_FIELD"));
        type.sides().forEach(side -> {
            JsonNode bound = node.get(side);
            if (bound != null && !bound.isNull()) {
                number(Refusals.join(path, side), bound, type.bound(), errors);
            }
        });
        if (errors.errors().size() == before) {
            require(!isUpsideDown(node), path, "ORDER", errors);
        }
    }

    private static boolean isUpsideDown(JsonNode range) {
        JsonNode min = range.path("min");
        JsonNode max = range.path("max");
        return min.isNumber() && max.isNumber() && min.decimalValue().compareTo(max.decimalValue()) > 0;
    }

    private static boolean require(boolean holds, String path, String code, Refusals errors) {
        if (!holds) {
            errors.add(path, code);
        }
        return holds;
    }

    /** A stranger's name goes back into the answer, so it is kept short. */
    private static String shortened(String name) {
        return name.length() <= 64 ? name : name.substring(0, 64);
    }
}
