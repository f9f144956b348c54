package ai.wewall.model.personal;

import ai.wewall.model.search.SearchCriteria;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A change of a saved search. What is absent stays as it is; an empty text takes the words away.
 *
 * @param version the version that the person saw; another one is a conflict. Absent: whatever it is
 */
public record SavedSearchChange(
        @Nullable String name,
        @Nullable SearchCriteria criteria,
        @Nullable String text,
        @JsonProperty("notify") @Nullable Notify notice,
        @Nullable Long version) {}
