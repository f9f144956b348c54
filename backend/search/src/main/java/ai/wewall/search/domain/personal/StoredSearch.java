package ai.wewall.search.domain.personal;

import ai.wewall.model.personal.Notify;
import ai.wewall.model.search.SearchCriteria;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A search that a person saved.
 *
 * @param words to be found in the listing's texts, or null
 * @param shareToken the way in for others, or null
 * @param version rises by one with each change
 */
public record StoredSearch(
        UUID id,
        String name,
        SearchCriteria criteria,
        @Nullable String words,
        Notify notice,
        @Nullable String shareToken,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    /** The search after a change of what it looks for and how it tells. */
    public StoredSearch changed(
            String newName, SearchCriteria newCriteria, @Nullable String newWords, Notify newNotice, Instant now) {
        return new StoredSearch(id, newName, newCriteria, newWords, newNotice, shareToken, version + 1, createdAt, now);
    }

    /** The search with another way in for others, or none. */
    public StoredSearch shared(@Nullable String token, Instant now) {
        return new StoredSearch(id, name, criteria, words, notice, token, version + 1, createdAt, now);
    }
}
