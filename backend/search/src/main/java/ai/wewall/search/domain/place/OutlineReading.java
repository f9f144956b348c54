package ai.wewall.search.domain.place;

import ai.wewall.model.problem.FieldError;
import java.util.List;

/** What became of a GeoJSON polygon. */
public sealed interface OutlineReading {

    /** It is one. */
    record Read(Outline outline) implements OutlineReading {}

    /** It is none, and why. */
    record Refused(List<FieldError> errors) implements OutlineReading {
        public Refused {
            errors = List.copyOf(errors);
        }
    }
}
