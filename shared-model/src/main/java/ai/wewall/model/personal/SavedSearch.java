package ai.wewall.model.personal;

import ai.wewall.model.search.SearchCriteria;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A search that a person saved.
 *
 * @param newCount how many offers were found for it since the person last looked
 * @param shareUrl where it can be looked at by anybody, or null where it is not shared
 * @param version rises by one with each change
 */
public record SavedSearch(
        String id,
        String name,
        SearchCriteria criteria,
        @Nullable String text,
        @JsonProperty("notify") Notify notice,
        int newCount,
        @Nullable String shareUrl,
        long version,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt) {}
