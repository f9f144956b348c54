package ai.wewall.search.domain.index;

import ai.wewall.model.search.FacetCount;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roaringbitmap.BatchIterator;

/** All published listings at one moment, ready to be searched. Immutable and safe for any number of threads. */
public final class ListingIndex {

    private final Columns columns;

    /** An index over these listings. */
    public ListingIndex(Collection<IndexedListing> listings) {
        this.columns = new Columns(listings);
    }

    /** How many listings it holds. */
    public int size() {
        return columns.listings.length;
    }

    /** The listings it holds. */
    public List<IndexedListing> listings() {
        return List.of(columns.listings);
    }

    /** Finds the listings of a query. */
    public IndexPage search(IndexQuery query) {
        Plan plan = new Plan(columns, query);
        Map<String, FacetCounter> counters = counters(query);
        Pass pass = new Pass(query, plan, counters);
        BatchIterator rows = Candidates.of(columns, plan, !counters.isEmpty()).getBatchIterator();
        int[] batch = new int[256];
        while (rows.hasNext()) {
            int length = rows.nextBatch(batch);
            for (int i = 0; i < length; i++) {
                pass.look(batch[i]);
            }
        }
        return pass.page();
    }

    /** How many listings match, of every query's criteria without paging. */
    public int count(IndexQuery query) {
        return search(query).total();
    }

    private Map<String, FacetCounter> counters(IndexQuery query) {
        Map<String, FacetCounter> counters = new LinkedHashMap<>();
        double walk = Plan.walkOf(query.criteria());
        query.facets().stream().sorted().forEach(field -> counters.put(field, FacetCounter.of(field, columns, walk)));
        return counters;
    }

    /** One pass over the candidates: hits count everywhere, a row that fails one filter for that filter's facet only. */
    private final class Pass {

        private final Plan plan;
        private final Filter[] filters;
        private final FacetCounter[] all;
        private final @org.jspecify.annotations.Nullable FacetCounter[] ofFilter;
        private final Map<String, FacetCounter> counters;
        private final IndexQuery query;
        private final Ordering ordering;
        private final SmallestPlaces found;
        private final int firstPlace;
        private int total;
        private int left;

        Pass(IndexQuery query, Plan plan, Map<String, FacetCounter> counters) {
            this.query = query;
            this.plan = plan;
            this.counters = counters;
            this.filters = plan.filters.toArray(Filter[]::new);
            this.all = counters.values().toArray(FacetCounter[]::new);
            this.ofFilter = plan.filters.stream()
                    .map(filter -> counters.get(filter.field()))
                    .toArray(FacetCounter[]::new);
            this.ordering = columns.ordering(query.sort());
            this.found = new SmallestPlaces(query.limit());
            this.firstPlace = query.after()
                    .map(after -> ordering.firstAfter(after, listing -> Columns.key(listing, query.sort())))
                    .orElse(0);
        }

        void look(int row) {
            for (var test : plan.tests) {
                if (!test.test(row)) {
                    return;
                }
            }
            int failed = -1;
            for (int i = 0; i < filters.length; i++) {
                if (!filters[i].test().test(row)) {
                    if (failed >= 0) {
                        return;
                    }
                    failed = i;
                }
            }
            take(row, failed);
        }

        private void take(int row, int failed) {
            if (failed < 0) {
                hit(row);
                return;
            }
            FacetCounter counter = ofFilter[failed];
            if (counter != null) {
                counter.count(row);
            }
        }

        private void hit(int row) {
            total++;
            for (FacetCounter counter : all) {
                counter.count(row);
            }
            int place = ordering.placeOf(row);
            if (place >= firstPlace) {
                left++;
                found.offer(place);
            }
        }

        IndexPage page() {
            List<IndexedListing> items = new ArrayList<>();
            for (int place : found.ascending()) {
                items.add(ordering.at(place));
            }
            Map<String, List<FacetCount>> counts = new LinkedHashMap<>();
            counters.forEach((field, counter) -> counts.put(field, counter.counts()));
            return new IndexPage(items, total, counts, end(items));
        }

        private Optional<Position> end(List<IndexedListing> items) {
            if (items.isEmpty() || left <= items.size()) {
                return Optional.empty();
            }
            IndexedListing last = items.getLast();
            return Optional.of(new Position(Columns.key(last, query.sort()), last.id()));
        }
    }
}
