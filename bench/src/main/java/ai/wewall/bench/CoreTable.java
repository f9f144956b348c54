package ai.wewall.bench;

import ai.wewall.model.search.SortOrder;
import ai.wewall.search.domain.index.Box;
import ai.wewall.search.domain.index.IndexQuery;
import ai.wewall.search.domain.index.IndexedListing;
import ai.wewall.search.domain.index.ListingIndex;
import ai.wewall.search.domain.index.Scope;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The search core over a market: how long it takes to build, how much room it takes, how long a search takes. */
final class CoreTable {

    private CoreTable() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) {
        int size = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200_000;
        List<IndexedListing> listings = Market.listings(size, 42)
                .map(listing -> IndexedListing.of(listing, new byte[0]))
                .toList();
        long before = used();
        long begun = System.nanoTime();
        ListingIndex index = ListingIndex.of(listings);
        System.out.printf(
                Locale.ROOT,
                "built in %.2f s, %.0f bytes a listing%n",
                (System.nanoTime() - begun) / 1e9,
                (used() - before) / (double) size);
        for (int i = 0; i < 5; i++) {
            begun = java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            ListingIndex.of(listings);
            System.out.printf(
                    Locale.ROOT,
                    "built again in %.2f s cpu%n",
                    (java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun) / 1e9);
        }
        for (Questions.Kind kind : Questions.Kind.values()) {
            for (SortOrder sort : List.of(SortOrder.PRICE_ASC, SortOrder.NEWEST)) {
                List<IndexQuery> queries = Questions.of(kind, 500).stream()
                        .map(question -> new IndexQuery(
                                question.criteria(),
                                sort,
                                Scope.within(Box.ofDegrees(question.box())),
                                Optional.empty(),
                                20,
                                Questions.FACETS))
                        .toList();
                Clocked clocked =
                        Clocked.of(queries, 8, query -> index.search(query).total());
                System.out.printf(
                        Locale.ROOT,
                        "%-10s %-10s hits %8d  cpu p50 %.3f p99 %.3f mean %.3f  wall p50 %.3f p99 %.3f%n",
                        kind,
                        sort,
                        clocked.hits() / 500,
                        clocked.cpuAt(0.5),
                        clocked.cpuAt(0.99),
                        clocked.cpuMean(),
                        clocked.wallAt(0.5),
                        clocked.wallAt(0.99));
            }
        }
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
