package ai.wewall.model.search;

import ai.wewall.model.listing.GeoPoint;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A place that a person may mean.
 *
 * @param name as criteria take it: of a station for {@code metro}, of a district for {@code districts}; streets and
 *     business centres are looked for by {@code text}
 * @param hint what tells it from others: lines, the okrug, districts; or null
 * @param location where it is, of stations and districts; else null
 * @param listings how many published listings it has; 0 for streets, of which none is kept
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Suggestion(
        SuggestionKind kind,
        String name,
        @Nullable String hint,
        @Nullable GeoPoint location,
        int listings) {}
