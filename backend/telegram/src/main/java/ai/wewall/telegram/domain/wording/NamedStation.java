package ai.wewall.telegram.domain.wording;

import ai.wewall.model.listing.ListingCard;
import ai.wewall.model.listing.MetroWalk;
import ai.wewall.model.search.SearchCriteria;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which of an offer's stations to show: the one that was asked for, since that is why the offer fits. */
final class NamedStation {

    private NamedStation() {}

    /** The nearest of the stations that the criteria name, else the nearest one, if there is any. */
    static Optional<MetroWalk> of(ListingCard card, SearchCriteria criteria) {
        Set<String> asked = criteria.metro() == null
                ? Set.of()
                : criteria.metro().stream().map(NamedStation::folded).collect(Collectors.toUnmodifiableSet());
        return card.metro().stream()
                .filter(near -> asked.contains(folded(near.name())))
                .findFirst()
                .or(() -> card.metro().stream().findFirst());
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
