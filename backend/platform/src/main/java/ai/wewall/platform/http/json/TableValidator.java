package ai.wewall.platform.http.json;

import ai.wewall.model.problem.FieldError;
import ai.wewall.model.schema.Field;
import ai.wewall.model.schema.ObjectSchema;
import ai.wewall.model.schema.ValueType;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Compares a JSON tree with a field table and tells every difference, by path. */
final class TableValidator {

    List<FieldError> validate(JsonNode body, ObjectSchema table) {
        List<FieldError> errors = new ArrayList<>();
        object("", body, table, errors);
        return errors;
    }

    private void object(String path, JsonNode node, ObjectSchema table, List<FieldError> errors) {
        node.propertyNames().stream()
                .filter(name -> table.field(name).isEmpty())
                .forEach(name -> errors.add(new FieldError(join(path, shortened(name)), "UNKNOWN_FIELD")));
        table.fields().forEach(field -> field(join(path, field.name()), node.get(field.name()), field, errors));
    }

    private void field(
            String path, @org.jspecify.annotations.Nullable JsonNode node, Field field, List<FieldError> errors) {
        if (node != null && !node.isNull()) {
            value(path, node, field.type(), errors);
        } else if (field.required()) {
            errors.add(new FieldError(path, "REQUIRED"));
        }
    }

    private void value(String path, JsonNode node, ValueType type, List<FieldError> errors) {
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

    private void nested(String path, JsonNode node, ObjectSchema table, List<FieldError> errors) {
        if (require(node.isObject(), path, "TYPE", errors)) {
            object(path, node, table, errors);
        }
    }

    private boolean number(String path, JsonNode node, ValueType.Numeric type, List<FieldError> errors) {
        if (!require(node.isNumber(), path, "TYPE", errors)) {
            return false;
        }
        BigDecimal value = node.decimalValue();
        return require(!Double.isInfinite(value.doubleValue()), path, "NOT_FINITE", errors)
                && require(!type.integer() || isInteger(value), path, "TYPE", errors)
                && require(isInside(value, type), path, "OUT_OF_RANGE", errors);
    }

    /** Looks at the digits only, since writing out 1e300 would take as many of them. */
    private static boolean isInteger(BigDecimal value) {
        return value.signum() == 0 || value.stripTrailingZeros().scale() <= 0;
    }

    private static boolean isInside(BigDecimal value, ValueType.Numeric type) {
        int low = value.compareTo(BigDecimal.valueOf(type.min()));
        return (type.minExclusive() ? low > 0 : low >= 0) && value.compareTo(BigDecimal.valueOf(type.max())) <= 0;
    }

    private void text(String path, JsonNode node, ValueType.Text type, List<FieldError> errors) {
        if (!require(node.isString(), path, "TYPE", errors)) {
            return;
        }
        String value = node.asString();
        boolean fits = value.length() >= type.minLength() && value.length() <= type.maxLength();
        if (require(fits, path, "OUT_OF_RANGE", errors) && !type.pattern().isEmpty()) {
            require(value.matches(type.pattern()), path, "INVALID_VALUE", errors);
        }
    }

    private void choice(String path, JsonNode node, ValueType.Choice type, List<FieldError> errors) {
        if (require(node.isString(), path, "TYPE", errors)) {
            require(type.values().contains(node.asString()), path, "INVALID_VALUE", errors);
        }
    }

    private void flag(String path, JsonNode node, ValueType.Flag type, List<FieldError> errors) {
        if (require(node.isBoolean(), path, "TYPE", errors)) {
            require(node.asBoolean() || !type.onlyTrue(), path, "INVALID_VALUE", errors);
        }
    }

    private void day(String path, JsonNode node, ValueType.Day type, List<FieldError> errors) {
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

    private void list(String path, JsonNode node, ValueType.ListOf type, List<FieldError> errors) {
        if (!require(node.isArray(), path, "TYPE", errors)
                || !require(node.size() >= type.min(), path, "TOO_FEW", errors)
                || !require(node.size() <= type.max(), path, "TOO_MANY", errors)) {
            return;
        }
        for (int index = 0; index < node.size(); index++) {
            element(path + "[" + index + "]", node.get(index), type.element(), errors);
        }
    }

    private void element(String path, JsonNode node, ValueType type, List<FieldError> errors) {
        if (require(!node.isNull(), path, "REQUIRED", errors)) {
            value(path, node, type, errors);
        }
    }

    private void range(String path, JsonNode node, ValueType.Range type, List<FieldError> errors) {
        if (!require(node.isObject(), path, "TYPE", errors)) {
            return;
        }
        int before = errors.size();
        node.propertyNames().stream()
                .filter(name -> !type.sides().contains(name))
                .forEach(name -> errors.add(new FieldError(join(path, shortened(name)), "UNKNOWN_FIELD")));
        type.sides().forEach(side -> {
            JsonNode bound = node.get(side);
            if (bound != null && !bound.isNull()) {
                number(join(path, side), bound, type.bound(), errors);
            }
        });
        if (errors.size() == before) {
            require(!isUpsideDown(node), path, "ORDER", errors);
        }
    }

    private static boolean isUpsideDown(JsonNode range) {
        JsonNode min = range.path("min");
        JsonNode max = range.path("max");
        return min.isNumber() && max.isNumber() && min.decimalValue().compareTo(max.decimalValue()) > 0;
    }

    private static boolean require(boolean holds, String path, String code, List<FieldError> errors) {
        if (!holds) {
            errors.add(new FieldError(path, code));
        }
        return holds;
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** A stranger's name goes back into the answer, so it is kept short. */
    private static String shortened(String name) {
        return name.length() <= 64 ? name : name.substring(0, 64);
    }
}
