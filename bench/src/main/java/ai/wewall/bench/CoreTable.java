package ai.wewall.bench;

import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.model.search.SortOrder;
import ai.wewall.search.domain.index.IndexQuery;
import ai.wewall.search.domain.index.IndexedListing;
import ai.wewall.search.domain.index.ListingIndex;
import ai.wewall.search.domain.index.Scope;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** The search core over a market: how long it takes to build, how much room it takes, how long a search takes, saved ones included. */
final class CoreTable {

    private static final int QUESTIONS = 500;
    private static final Set<String> ALL = Set.of(
            "deal",
            "types",
            "buildingClass",
            "okrugs",
            "districts",
            "metro",
            "features",
            "price",
            "pricePerSqm",
            "area");

    private CoreTable() {}

    static void print(Effort effort) {
        List<ListingDetail> market = Market.listings(effort.listings(), 42).toList();
        room(market);
        JsonMapper json = JsonMapper.builder().build();
        try (Searched searched = new Searched(listing -> json.writeValueAsBytes(listing.toCard()), Runnable::run)) {
            for (int i = 0; i < 3; i++) {
                building("columns and cards", () -> searched.loadColumns(market));
            }
            building("words", () -> searched.loadWords(market));
            building("words, all known already", () -> searched.loadWords(market));
            searches(searched, effort.rounds());
            everything(searched.live.current().orElseThrow(), effort.rounds());
        }
        StandingRow.print(market, effort);
    }

    /** What the columns take beside cards, which are empty here. */
    private static void room(List<ListingDetail> market) {
        List<IndexedListing> listings = market.stream()
                .map(listing -> IndexedListing.of(listing, new byte[0]))
                .toList();
        long before = Room.used();
        ListingIndex index = ListingIndex.of(listings);
        Table.row("columns take %.0f bytes a listing", (Room.used() - before) / (double) index.size());
    }

    private static void building(String what, Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        long begun = System.nanoTime();
        long cpu = threads.getCurrentThreadCpuTime();
        work.run();
        Table.row(
                "%-26s %6.2f s of processor time, %6.2f s on the wall",
                what, (threads.getCurrentThreadCpuTime() - cpu) / 1e9, (System.nanoTime() - begun) / 1e9);
    }

    private static void searches(Searched searched, int rounds) {
        Table.row("%-10s %-10s %8s | %24s | %16s", "kind", "order", "hits", "cpu ms p50/p99/mean", "wall ms p50/p99");
        for (Questions.Kind kind : Questions.Kind.values()) {
            for (SortOrder sort : List.of(SortOrder.PRICE_ASC, SortOrder.NEWEST)) {
                Clocked clocked =
                        Clocked.of(Questions.of(kind, QUESTIONS), rounds, question -> searched.search(question, sort));
                row(kind.toString(), sort.toString(), clocked);
            }
        }
    }

    private static void everything(ListingIndex index, int rounds) {
        IndexQuery unfiltered =
                new IndexQuery(SearchCriteria.none(), SortOrder.NEWEST, Scope.anywhere(), Optional.empty(), 20, ALL);
        row(
                "no filter",
                "10 facets",
                Clocked.of(
                        java.util.Collections.nCopies(100, unfiltered),
                        rounds,
                        query -> index.search(query).total()));
    }

    private static void row(String kind, String order, Clocked clocked) {
        Table.row(
                "%-10s %-10s %8.0f | %7.3f %7.3f %7.3f  | %7.3f %7.3f",
                kind,
                order,
                clocked.hits() / (double) clocked.questions(),
                clocked.cpuAt(0.5),
                clocked.cpuAt(0.99),
                clocked.cpuMean(),
                clocked.wallAt(0.5),
                clocked.wallAt(0.99));
    }
}
