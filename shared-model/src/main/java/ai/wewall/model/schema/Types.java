package ai.wewall.model.schema;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Short names for the value types that tables use most. */
public final class Types {

    private Types() {}

    public static ValueType.Numeric number(double min, double max) {
        return new ValueType.Numeric(min, false, max, false);
    }

    public static ValueType.Numeric positive(double max) {
        return new ValueType.Numeric(0, true, max, false);
    }

    public static ValueType.Numeric integer(long min, long max) {
        return new ValueType.Numeric(min, false, max, true);
    }

    /** A number with no bounds but those of a double. */
    public static ValueType.Numeric anyNumber() {
        return number(-Double.MAX_VALUE, Double.MAX_VALUE);
    }

    /** A calendar date between two dates {@code YYYY-MM-DD}, both included. */
    public static ValueType.Day day(String min, String max) {
        return new ValueType.Day(min, max);
    }

    public static ValueType.Text text(int minLength, int maxLength) {
        return new ValueType.Text(minLength, maxLength, "");
    }

    public static ValueType.Text matching(String pattern, int maxLength) {
        return new ValueType.Text(0, maxLength, pattern);
    }

    public static ValueType.Flag flag() {
        return new ValueType.Flag(false);
    }

    public static ValueType.Choice choice(String... values) {
        return new ValueType.Choice(List.of(values));
    }

    /** The values of an enum as they stand in JSON, which is what {@code toString} gives by convention here. */
    public static ValueType.Choice choice(Class<? extends Enum<?>> type) {
        return new ValueType.Choice(
                Stream.of(type.getEnumConstants()).map(Object::toString).toList());
    }

    public static ValueType.ListOf listOf(ValueType element, int min, int max) {
        return new ValueType.ListOf(element, min, max);
    }

    public static ValueType.Range range(ValueType.Numeric bound) {
        return new ValueType.Range(bound, List.of("min", "max"));
    }

    public static ValueType.Range atLeast(ValueType.Numeric bound) {
        return new ValueType.Range(bound, List.of("min"));
    }

    public static ValueType.Range atMost(ValueType.Numeric bound) {
        return new ValueType.Range(bound, List.of("max"));
    }

    public static ValueType.Nested nested(Supplier<ObjectSchema> schema) {
        return new ValueType.Nested(schema);
    }

    public static ValueType.Raw raw() {
        return new ValueType.Raw();
    }
}
