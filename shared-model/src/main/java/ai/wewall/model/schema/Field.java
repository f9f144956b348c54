package ai.wewall.model.schema;

/**
 * One row of a field table.
 *
 * @param name the JSON name
 * @param type what the value may be
 * @param required whether an absent or null value is refused with {@code REQUIRED}
 * @param description one English sentence for the OpenAPI document, with the unit where there is one
 */
public record Field(String name, ValueType type, boolean required, String description) {

    public static Field required(String name, ValueType type, String description) {
        return new Field(name, type, true, description);
    }

    public static Field optional(String name, ValueType type, String description) {
        return new Field(name, type, false, description);
    }
}
