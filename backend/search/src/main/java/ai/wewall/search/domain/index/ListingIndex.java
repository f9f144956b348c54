package ai.wewall.search.domain.index;

import ai.wewall.model.search.FacetCount;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/**
 * All published listings at one moment, ready to be searched: a large base, and a small overlay of the listings that
 * changed since, which are masked in the base. Immutable and safe for any number of threads.
 */
public final class ListingIndex {

    private final Registry registry;
    private final List<Part> parts;

    /** A segment and the rows of it that are not masked. */
    private record Part(Segment segment, long[] alive) {}

    ListingIndex(Registry registry, Segment base, long[] alive, Segment overlay) {
        this.registry = registry;
        this.parts = Stream.of(new Part(base, alive), new Part(overlay, Bits.all(overlay.size)))
                .filter(part -> part.segment.size > 0)
                .toList();
    }

    /** An index over these listings. */
    public static ListingIndex of(Collection<IndexedListing> listings) {
        IndexKeeper keeper = new IndexKeeper();
        return keeper.replace(listings);
    }

    /** How many listings it holds. */
    public int size() {
        return parts.stream().mapToInt(part -> Bits.count(part.alive)).sum();
    }

    /** Finds the listings of a query. */
    public IndexPage search(IndexQuery query) {
        Map<String, FacetCounter> counters = counters(query);
        TopRows top = new TopRows(query.sort(), query.limit() + 1, query.after());
        int total = 0;
        for (Part part : parts) {
            Selection selection = select(part, query);
            int hits = Bits.count(selection.hits());
            total += hits;
            top.offer(part.segment, selection.hits(), hits);
            counters.forEach((field, counter) -> counter.count(part.segment, selection.countedFor(field)));
        }
        Map<String, List<FacetCount>> counts = new LinkedHashMap<>();
        counters.forEach((field, counter) -> counts.put(field, counter.counts()));
        return page(query, top.inOrder(), total, counts);
    }

    /** How many listings match, of every query's criteria without paging. */
    public int count(IndexQuery query) {
        int total = 0;
        for (Part part : parts) {
            total += Bits.count(select(part, query).hits());
        }
        return total;
    }

    /** Shows each listing that matches, the cheapest of the base first; the window is valid until the next one. */
    public void forEach(IndexQuery query, Consumer<ListingRow> sink) {
        for (Part part : parts) {
            RowWindow window = new RowWindow(part.segment, registry);
            Bits.forEach(select(part, query).hits(), row -> sink.accept(window.at(row)));
        }
    }

    /** How many listings each business centre has, by its name. */
    public Map<String, Integer> countByBusinessCentre() {
        int[] counts = new int[registry.centres.size()];
        for (Part part : parts) {
            Bits.forEach(part.alive, row -> {
                if (part.segment.centre[row] >= 0) {
                    counts[part.segment.centre[row]]++;
                }
            });
        }
        Map<String, Integer> byName = new LinkedHashMap<>();
        for (int centre = 0; centre < counts.length; centre++) {
            if (counts[centre] > 0) {
                byName.put(registry.centres.name(centre), counts[centre]);
            }
        }
        return byName;
    }

    /** Shows the number of each listing. */
    public void forEachNumber(IntConsumer sink) {
        for (Part part : parts) {
            Bits.forEach(part.alive, row -> sink.accept(part.segment.number[row]));
        }
    }

    /** A listing by its id. */
    public Optional<ListingRow> find(UUID id) {
        int number = registry.listings.find(id);
        for (Part part : parts) {
            int row = number < 0 ? -1 : part.segment.rowOf(number);
            if (row >= 0 && Bits.has(part.alive, row)) {
                return Optional.of(new RowWindow(part.segment, registry).at(row));
            }
        }
        return Optional.empty();
    }

    private Selection select(Part part, IndexQuery query) {
        return Selection.of(new Plan(part.segment, registry, query), part.alive);
    }

    private Map<String, FacetCounter> counters(IndexQuery query) {
        Map<String, FacetCounter> counters = new LinkedHashMap<>();
        double walk = Walk.limitOf(query.criteria().walkMinutes());
        query.facets().stream().sorted().forEach(field -> counters.put(field, FacetCounter.of(field, registry, walk)));
        return counters;
    }

    /** One row more than the page holds was looked for; it tells whether another page follows. */
    private static IndexPage page(
            IndexQuery query, List<TopRows.Hit> found, int total, Map<String, List<FacetCount>> facets) {
        boolean more = query.limit() > 0 && found.size() > query.limit();
        List<TopRows.Hit> shown = found.subList(0, Math.min(query.limit(), found.size()));
        List<FoundListing> items = shown.stream()
                .map(hit -> new FoundListing(hit.segment().id(hit.row()), hit.segment().cards[hit.row()]))
                .toList();
        Optional<Position> end = more
                ? Optional.of(
                        new Position(shown.getLast().key(), items.getLast().id()))
                : Optional.empty();
        return new IndexPage(items, total, facets, end);
    }
}
