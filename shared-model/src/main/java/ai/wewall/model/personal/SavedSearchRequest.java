package ai.wewall.model.personal;

import ai.wewall.model.search.SearchCriteria;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A search to be saved.
 *
 * @param name what the person calls it
 * @param text words of title, description, address or business centre
 * @param notice {@code notify} in JSON: {@link Notify#OFF} when absent
 */
public record SavedSearchRequest(
        String name,
        SearchCriteria criteria,
        @Nullable String text,
        @JsonProperty("notify") @Nullable Notify notice) {}
