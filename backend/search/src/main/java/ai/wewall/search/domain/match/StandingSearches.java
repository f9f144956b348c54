package ai.wewall.search.domain.match;

import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.search.domain.index.Condition;
import ai.wewall.search.domain.index.IndexedListing;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * All saved searches, ready to be asked which of them a listing fits. Each lies under the rarest of its conditions: a
 * place, with the deal and the types wanted there. A listing looks only where it could be wanted, and is put to the
 * test of every search that lies there. One lock: a question takes far less than a millisecond for most listings.
 */
public final class StandingSearches {

    private final Map<Drawer, Map<UUID, Standing>> drawers = new HashMap<>();
    private final Map<UUID, Standing> byId = new HashMap<>();

    private record Standing(Condition condition, Set<String> words, List<Drawer> drawers) {}

    /** Adds a search or puts it in the place of its former version. */
    public synchronized void put(UUID id, SearchCriteria criteria, Set<String> words) {
        remove(id);
        Condition condition = Condition.of(criteria);
        Standing standing = new Standing(condition, Set.copyOf(words), Drawer.of(criteria, condition));
        byId.put(id, standing);
        standing.drawers()
                .forEach(drawer ->
                        drawers.computeIfAbsent(drawer, key -> new HashMap<>()).put(id, standing));
    }

    /** Takes a search away. */
    public synchronized void remove(UUID id) {
        Standing gone = byId.remove(id);
        if (gone != null) {
            gone.drawers()
                    .forEach(drawer -> drawers.computeIfPresent(
                            drawer, (key, held) -> held.remove(id) != null && held.isEmpty() ? null : held));
        }
    }

    /** Takes all searches away. */
    public synchronized void clear() {
        byId.clear();
        drawers.clear();
    }

    /** How many searches there are. */
    public synchronized int size() {
        return byId.size();
    }

    /**
     * The searches that a listing fits.
     *
     * @param words the words of the listing's texts, asked for only where a search wants words
     */
    public synchronized Set<UUID> fitting(ListingDetail listing, Supplier<Set<String>> words) {
        Condition.Subject subject = new Condition.Subject(IndexedListing.of(listing, new byte[0]));
        Collection<Drawer> open = Drawer.openFor(listing, subject);
        Set<UUID> found = new HashSet<>();
        Words held = new Words(words);
        for (Drawer drawer : open) {
            drawers.getOrDefault(drawer, Map.of()).forEach((id, standing) -> {
                if (standing.condition().holds(subject) && held.hold(standing.words())) {
                    found.add(id);
                }
            });
        }
        return found;
    }

    /** The words of one listing, read when they are first wanted. */
    private static final class Words {

        private final Supplier<Set<String>> reading;
        private Set<String> read = Set.of();
        private boolean isRead;

        Words(Supplier<Set<String>> reading) {
            this.reading = reading;
        }

        boolean hold(Set<String> wanted) {
            if (wanted.isEmpty()) {
                return true;
            }
            if (!isRead) {
                read = reading.get();
                isRead = true;
            }
            return read.containsAll(wanted);
        }
    }
}
