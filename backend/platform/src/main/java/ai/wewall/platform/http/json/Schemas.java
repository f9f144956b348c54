package ai.wewall.platform.http.json;

import ai.wewall.model.schema.ObjectSchema;
import java.util.List;

/** The field tables of the bodies that one module accepts, as a bean of its configuration. */
public record Schemas(List<ObjectSchema> tables) {

    public Schemas {
        tables = List.copyOf(tables);
    }

    public static Schemas of(ObjectSchema... tables) {
        return new Schemas(List.of(tables));
    }
}
