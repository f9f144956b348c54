package ai.wewall.bench;

import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.search.SortOrder;
import ai.wewall.search.domain.index.ListingRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Fifty changes and three hundred searches a second at once: how long until a change is seen, and what searches notice. */
final class MotionTable {

    private static final int CHANGES = 50;
    private static final int SEARCHES = 300;

    private final List<ListingDetail> market;
    private final Searched searched;
    private final List<Questions.Question> questions = Questions.of(Questions.Kind.TYPICAL, 500);
    private final ConcurrentLinkedQueue<Long> seen = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Long> asked = new ConcurrentLinkedQueue<>();
    private final Random random = new Random(7);
    private long version = 1;
    private int next;

    private MotionTable(List<ListingDetail> market, Searched searched) {
        this.market = market;
        this.searched = searched;
    }

    static void print(Effort effort) throws InterruptedException {
        List<ListingDetail> market =
                new ArrayList<>(Market.listings(effort.listings(), 42).toList());
        try (var folding = Executors.newSingleThreadExecutor();
                Searched searched = new Searched(listing -> new byte[600], folding)) {
            searched.loadColumns(market);
            searched.loadWords(market);
            new MotionTable(market, searched).run(effort.seconds());
        }
    }

    private void run(int seconds) throws InterruptedException {
        try (ScheduledExecutorService clock = Executors.newScheduledThreadPool(2)) {
            clock.scheduleAtFixedRate(this::change, 0, 1_000_000 / CHANGES, TimeUnit.MICROSECONDS);
            clock.scheduleAtFixedRate(this::search, 0, 1_000_000 / SEARCHES, TimeUnit.MICROSECONDS);
            clock.schedule(clock::shutdownNow, seconds, TimeUnit.SECONDS);
            clock.awaitTermination(2L * seconds, TimeUnit.SECONDS);
        }
        tell("a change is seen after", seen);
        tell("a search takes", asked);
    }

    /** A new price and a new text, as a commit would bring them; seen when the columns show the price. */
    private void change() {
        ListingDetail before = market.get(random.nextInt(market.size()));
        long begun = System.nanoTime();
        BigDecimal price = BigDecimal.valueOf(1_000_000 + ++version);
        ListingDetail after = Changed.of(before, price, version);
        searched.live.apply(List.of(after));
        searched.words.apply(List.of(after), version);
        if (version % 10 == 0) {
            searched.words.showNews();
        }
        ListingRow row = searched.live
                .current()
                .orElseThrow()
                .find(UUID.fromString(after.id()))
                .orElseThrow();
        if (row.price() == price.doubleValue()) {
            seen.add(System.nanoTime() - begun);
        }
    }

    private void search() {
        long begun = System.nanoTime();
        next = (next + 1) % questions.size();
        searched.search(questions.get(next), SortOrder.NEWEST);
        asked.add(System.nanoTime() - begun);
    }

    private static void tell(String what, ConcurrentLinkedQueue<Long> nanos) {
        long[] inOrder = nanos.stream().mapToLong(Long::longValue).toArray();
        long[] sorted = inOrder.clone();
        Arrays.sort(sorted);
        long[] later = Arrays.copyOfRange(inOrder, inOrder.length / 10, inOrder.length);
        Table.row(
                "%-24s p50 %8.3f ms, p99 %8.3f ms, most %8.3f ms, most after the first tenth %8.3f ms, of %d",
                what,
                sorted[sorted.length / 2] / 1e6,
                sorted[(int) (sorted.length * 0.99)] / 1e6,
                sorted[sorted.length - 1] / 1e6,
                Arrays.stream(later).max().orElse(0) / 1e6,
                sorted.length);
    }
}
