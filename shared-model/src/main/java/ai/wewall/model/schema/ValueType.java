package ai.wewall.model.schema;

import java.util.List;
import java.util.function.Supplier;

/** The type and the bounds of one value in a request. Bounds are inclusive unless a flag says otherwise. */
public sealed interface ValueType {

    /**
     * A number.
     *
     * @param min smallest accepted value
     * @param minExclusive whether {@code min} itself is refused
     * @param max largest accepted value
     * @param integer whether a fraction is refused; {@code 12.0} is an integer
     */
    record Numeric(double min, boolean minExclusive, double max, boolean integer) implements ValueType {}

    /**
     * A string, its length counted in UTF-16 units.
     *
     * @param pattern a regular expression that the whole string has to match, or the empty string for none
     */
    record Text(int minLength, int maxLength, String pattern) implements ValueType {}

    /** A string out of a closed list. */
    record Choice(List<String> values) implements ValueType {
        public Choice {
            values = List.copyOf(values);
        }
    }

    /**
     * {@code true} or {@code false}.
     *
     * @param onlyTrue whether {@code false} is refused
     */
    record Flag(boolean onlyTrue) implements ValueType {}

    /** A calendar date {@code YYYY-MM-DD} between two such dates, both included. */
    record Day(String min, String max) implements ValueType {}

    /** An array. */
    record ListOf(ValueType element, int min, int max) implements ValueType {}

    /**
     * A range {@code {min, max}} of which either side may be absent; upside down is {@code ORDER} on the range.
     *
     * @param bound what either side may be
     * @param sides the sides that the field has: {@code min}, {@code max} or both
     */
    record Range(Numeric bound, List<String> sides) implements ValueType {
        public Range {
            sides = List.copyOf(sides);
        }
    }

    /** An object with a table of its own. The supplier lets tables refer to each other. */
    record Nested(Supplier<ObjectSchema> schema) implements ValueType {}

    /** A JSON object whose inside this table does not describe, as GeoJSON; the use case validates it. */
    record Raw() implements ValueType {}
}
