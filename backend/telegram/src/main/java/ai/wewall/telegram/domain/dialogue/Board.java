package ai.wewall.telegram.domain.dialogue;

import ai.wewall.model.search.SearchCriteria;
import ai.wewall.telegram.domain.BoardId;
import ai.wewall.telegram.domain.OfferId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A list of offers as it was shown.
 *
 * @param criteria what it was found by
 * @param offers the offers, in the order of their numbers
 * @param total how many offers fit in all
 * @param before how many offers were shown on earlier pages
 * @param nextCursor where the next page begins, or null on the last one
 */
public record Board(
        BoardId id,
        SearchCriteria criteria,
        List<OfferId> offers,
        int total,
        int before,
        @Nullable String nextCursor) {

    public Board {
        offers = List.copyOf(offers);
    }

    /** The offer of a number, from 1. */
    public Optional<OfferId> offer(int number) {
        return number >= 1 && number <= offers.size() ? Optional.of(offers.get(number - 1)) : Optional.empty();
    }

    /** Whether there are offers after these. */
    public boolean hasMore() {
        return nextCursor != null;
    }
}
