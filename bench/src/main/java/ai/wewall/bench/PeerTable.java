package ai.wewall.bench;

import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.search.SortOrder;
import java.util.List;
import java.util.function.ToIntFunction;

/** The core beside tuned SQL over the same listings, in one run. */
final class PeerTable {

    private PeerTable() {}

    static void print(Effort effort) throws Exception {
        List<ListingDetail> market = Market.listings(effort.listings(), 42).toList();
        try (Searched searched = new Searched(listing -> new byte[0], Runnable::run);
                SqlPeer sql = SqlPeer.over(market)) {
            searched.loadColumns(market);
            searched.loadWords(market);
            Table.row(
                    "%-10s %7s | %22s | %32s | %8s",
                    "kind", "hits", "core cpu ms p50/mean", "sql ms p50, cpu mean, statement", "times");
            for (Questions.Kind kind : Questions.Kind.values()) {
                compare(kind, searched, sql, effort.rounds());
            }
        }
    }

    private static void compare(Questions.Kind kind, Searched searched, SqlPeer sql, int rounds) {
        List<Questions.Question> questions = Questions.of(kind, 500);
        List<Questions.Question> fewer = questions.subList(0, kind == Questions.Kind.TYPICAL ? 150 : 40);
        ToIntFunction<Questions.Question> core = question -> searched.search(question, SortOrder.PRICE_ASC);
        Clocked ours = Clocked.of(questions, rounds, core);
        SqlPeer.Best theirs = sql.bestOf(fewer);
        assertSame(fewer, searched, theirs.sums());
        Table.row(
                "%-10s %7.0f | %10.3f %10.3f  | %9.2f %9.2f  %-10s | %6.0f",
                kind,
                ours.hits() / (double) ours.questions(),
                ours.cpuAt(0.5),
                ours.cpuMean(),
                theirs.wallP50(),
                theirs.cpuMean(),
                theirs.statement(),
                theirs.cpuMean() / ours.cpuMean());
    }

    /** Hits and the counts of all facets; words are cut differently by the two, so those are left out. */
    private static void assertSame(List<Questions.Question> questions, Searched searched, int[] sums) {
        for (int i = 0; i < sums.length; i++) {
            if (questions.get(i).text() == null && searched.sum(questions.get(i)) != sums[i]) {
                throw new IllegalStateException("SQL counted " + sums[i] + " for " + questions.get(i));
            }
        }
    }
}
