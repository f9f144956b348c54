package ai.wewall.bench.load;

import ai.wewall.bench.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/**
 * Fifty committed changes and three hundred searches a second on the running product: how long after its commit a change
 * is found. Beside the searches one thread asks for the newest changes again and again; changes become visible in their order.
 */
final class ChangeLoad {

    private static final int CHANGES = 50;
    private static final int SEARCHES = 300;
    private static final int SEARCHERS = 8;

    private final Server product;
    private final Changes changes;
    private final byte[] newest;
    private final List<byte[]> searches;
    private final AtomicInteger next = new AtomicInteger();
    private final ConcurrentLinkedQueue<Change> pending = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Long> seen = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Long> asked = new ConcurrentLinkedQueue<>();
    private final ThreadLocal<HttpConnection> connections;

    ChangeLoad(Server product, Changes changes) {
        this.product = product;
        this.changes = changes;
        this.newest = changes.newest(product.uri());
        this.searches = Bodies.screens().stream()
                .map(body -> HttpConnection.post(product.uri(), "/api/v1/listings/search", body))
                .toList();
        this.connections = ThreadLocal.withInitial(this::connect);
    }

    /** A price that no other listing has, and when it was committed. */
    record Change(long price, long committed) {}

    void print(int seconds) throws InterruptedException {
        try (ScheduledExecutorService clock = Executors.newScheduledThreadPool(SEARCHERS + 2)) {
            clock.scheduleAtFixedRate(this::change, 0, 1_000_000 / CHANGES, TimeUnit.MICROSECONDS);
            clock.scheduleWithFixedDelay(this::look, 0, 10, TimeUnit.MILLISECONDS);
            for (int i = 0; i < SEARCHERS; i++) {
                long every = 1_000_000L * SEARCHERS / SEARCHES;
                clock.scheduleAtFixedRate(this::search, i * every / SEARCHERS, every, TimeUnit.MICROSECONDS);
            }
            clock.schedule(clock::shutdownNow, seconds, TimeUnit.SECONDS);
            clock.awaitTermination(2L * seconds, TimeUnit.SECONDS);
        }
        tell("a committed change is found after", seen);
        tell("a search takes", asked);
        Table.row("%d changes were not found yet at the end", pending.size());
    }

    private void change() {
        try {
            pending.add(changes.commit());
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void look() {
        long highest = 0;
        for (JsonNode item : Bodies.JSON.readTree(exchange(newest)).get("items")) {
            highest = Math.max(highest, item.get("price").asLong());
        }
        long now = System.nanoTime();
        for (Change next = pending.peek(); next != null && next.price() <= highest; next = pending.peek()) {
            seen.add(now - next.committed());
            pending.remove();
        }
    }

    private void search() {
        long begun = System.nanoTime();
        exchange(searches.get(Math.floorMod(next.getAndIncrement(), searches.size())));
        asked.add(System.nanoTime() - begun);
    }

    private byte[] exchange(byte[] request) {
        try {
            return connections.get().exchange(request);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private HttpConnection connect() {
        try {
            return new HttpConnection(product.uri());
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static void tell(String what, ConcurrentLinkedQueue<Long> nanos) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        Table.row(
                "%-36s p50 %8.1f ms, p99 %8.1f ms, most %8.1f ms, of %d",
                what,
                sorted[sorted.length / 2] / 1e6,
                sorted[(int) (sorted.length * 0.99)] / 1e6,
                sorted[sorted.length - 1] / 1e6,
                sorted.length);
    }
}
