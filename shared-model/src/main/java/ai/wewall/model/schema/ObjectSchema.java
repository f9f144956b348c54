package ai.wewall.model.schema;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The field table of one object. A field that the table does not name is refused with {@code UNKNOWN_FIELD}.
 *
 * @param type the record that the object becomes
 * @param fields its rows, in the order of the document
 * @param rules what ties the fields together, asked in this order
 */
public record ObjectSchema(Class<?> type, List<Field> fields, List<CrossRule<Object>> rules) {

    public ObjectSchema {
        fields = List.copyOf(fields);
        rules = List.copyOf(rules);
    }

    public static ObjectSchema of(Class<?> type, Field... fields) {
        return new ObjectSchema(type, List.of(fields), List.of());
    }

    /** The same table with one rule more. */
    public <T> ObjectSchema with(Class<T> body, CrossRule<? super T> rule) {
        CrossRule<Object> untyped = (object, verdict) -> rule.check(body.cast(object), verdict);
        return new ObjectSchema(
                type, fields, Stream.concat(rules.stream(), Stream.of(untyped)).toList());
    }

    /** The row of a JSON name. */
    public Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }
}
