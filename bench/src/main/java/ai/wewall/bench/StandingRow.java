package ai.wewall.bench;

import ai.wewall.model.listing.ListingDetail;
import ai.wewall.search.domain.match.StandingSearches;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Saved searches: how long it takes to ask which of them a new listing fits. */
final class StandingRow {

    private static final int ASKED = 200;

    private StandingRow() {}

    /** Half as many searches as there are listings, seven of ten typical and the rest city-wide. */
    static void print(List<ListingDetail> market, Effort effort) {
        int searches = effort.listings() / 2;
        StandingSearches standing = new StandingSearches();
        put(standing, Questions.Kind.TYPICAL, searches * 7 / 10);
        put(standing, Questions.Kind.CITY_WIDE, searches - searches * 7 / 10);
        Clocked clocked = Clocked.of(
                market.subList(0, Math.min(ASKED, market.size())),
                effort.rounds(),
                listing -> standing.fitting(listing, Set::of).size());
        Table.row(
                "%d saved searches, %.0f fit a listing | cpu ms p50 / p99 %7.3f %7.3f | wall p99 %7.3f",
                searches,
                clocked.hits() / (double) clocked.questions(),
                clocked.cpuAt(0.5),
                clocked.cpuAt(0.99),
                clocked.wallAt(0.99));
    }

    private static void put(StandingSearches standing, Questions.Kind kind, int count) {
        List<Questions.Question> questions = Questions.of(kind, count);
        for (int i = 0; i < count; i++) {
            standing.put(new UUID(kind.ordinal(), i), questions.get(i).criteria(), Set.of());
        }
    }
}
