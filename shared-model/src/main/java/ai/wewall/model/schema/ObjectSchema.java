package ai.wewall.model.schema;

import java.util.List;
import java.util.Optional;

/**
 * The field table of one object. A field that the table does not name is refused with {@code UNKNOWN_FIELD}.
 *
 * @param type the record that the object becomes
 * @param fields its rows, in the order of the document
 */
public record ObjectSchema(Class<?> type, List<Field> fields) {

    public ObjectSchema {
        fields = List.copyOf(fields);
    }

    public static ObjectSchema of(Class<?> type, Field... fields) {
        return new ObjectSchema(type, List.of(fields));
    }

    /** The row of a JSON name. */
    public Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }
}
