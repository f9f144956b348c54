package ai.wewall.model.personal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Listings to be laid side by side.
 *
 * @param name what the person calls it
 * @param listingIds two to five different listings, in the order of their columns
 */
public record ComparisonRequest(@Nullable String name, List<String> listingIds) {

    public ComparisonRequest {
        listingIds = listingIds == null ? List.of() : java.util.Collections.unmodifiableList(listingIds);
    }
}
