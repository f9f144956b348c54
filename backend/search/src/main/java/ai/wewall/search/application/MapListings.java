package ai.wewall.search.application;

import ai.wewall.model.search.MapRequest;
import ai.wewall.model.search.MapResponse;
import ai.wewall.model.search.PinsRequest;
import ai.wewall.search.domain.index.Box;
import ai.wewall.search.domain.index.IndexQuery;
import ai.wewall.search.domain.index.ListingIndex;
import ai.wewall.search.domain.index.ListingRow;
import ai.wewall.search.domain.place.ClusterGrid;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Shows listings on the map. Immediate: it looks into memory. */
public final class MapListings {

    /** Most pins of one answer. */
    public static final int MOST_PINS = 20_000;

    private final LiveIndex live;
    private final ScopeReader scopes;

    /** Over the index of this process. */
    public MapListings(LiveIndex live, ListingWords words) {
        this.live = live;
        this.scopes = new ScopeReader(words);
    }

    /**
     * Shows the listings that fit, evenly taken where there are more than {@link #MOST_PINS}.
     *
     * @param hidden listings that the person does not want to see
     * @param sink receives a window that moves from listing to listing
     * @return how many fit
     * @throws ai.wewall.platform.problem.ProblemException 400 for a box that makes no sense or too many words, 503
     *     before the first load and while words are being read
     */
    public int pins(PinsRequest request, Set<UUID> hidden, Consumer<ListingRow> sink) {
        IndexQuery query = IndexQuery.matching(
                request.criteria(),
                scopes.read(request.bbox(), null, request.text()).without(live.numbersOf(hidden)));
        ListingIndex index = live.loaded();
        int total = index.count(query);
        index.forEach(query, new Sample(total, sink));
        return total;
    }

    /**
     * Gathers the listings of a view.
     *
     * @param hidden listings that the person does not want to see
     * @throws ai.wewall.platform.problem.ProblemException 400 for a box that makes no sense or too many words, 503
     *     before the first load and while words are being read
     */
    public MapResponse map(MapRequest request, Set<UUID> hidden) {
        IndexQuery query = IndexQuery.matching(
                request.criteria(),
                scopes.read(request.bbox(), null, request.text()).without(live.numbersOf(hidden)));
        ClusterGrid grid = new ClusterGrid(Box.ofDegrees(request.bbox()), request.zoom());
        live.loaded().forEach(query, grid);
        return MapResponse.of(grid.features(), grid.total());
    }

    /** Lets pass so many listings as an answer may hold, evenly over all that come. */
    private static final class Sample implements Consumer<ListingRow> {

        private final int total;
        private final Consumer<ListingRow> sink;
        private int seen;

        Sample(int total, Consumer<ListingRow> sink) {
            this.total = total;
            this.sink = sink;
        }

        @Override
        public void accept(ListingRow listing) {
            long before = (long) seen * MOST_PINS / Math.max(total, MOST_PINS);
            seen++;
            if ((long) seen * MOST_PINS / Math.max(total, MOST_PINS) > before) {
                sink.accept(listing);
            }
        }
    }
}
