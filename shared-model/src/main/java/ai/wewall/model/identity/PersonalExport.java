package ai.wewall.model.identity;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/**
 * Everything that is kept about a person.
 *
 * @param sections the records of each part of the product, by the part's name
 */
public record PersonalExport(OffsetDateTime exportedAt, Map<String, List<Object>> sections) {

    public PersonalExport {
        sections = Map.copyOf(sections);
    }
}
