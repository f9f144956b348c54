package ai.wewall.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * A server under load.
 *
 * @param name for the table
 * @param uri where it answers
 * @param process whose time is counted
 * @param database PostgreSQL's first process
 */
record Server(String name, URI uri, ProcessStatus process, ProcessStatus database) {

    private static final String SEARCH = "/api/v1/listings/search";
    private static final double AGREEMENT = 0.1;

    /** Requests of all bodies in turn over so many connections, each sending the next when the last is answered. */
    Window load(List<byte[]> bodies, int connections, int seconds) {
        List<byte[]> requests = bodies.stream()
                .map(body -> HttpConnection.post(uri, SEARCH, body))
                .toList();
        AtomicInteger next = new AtomicInteger();
        double server = process.cpuSeconds();
        double postgres = database.cpuSeconds();
        long begun = System.nanoTime();
        long end = begun + seconds * 1_000_000_000L;
        long[] nanos = together(connections, () -> ask(requests, next, end));
        double passed = (System.nanoTime() - begun) / 1e9;
        return Window.of(passed, process.cpuSeconds() - server, database.cpuSeconds() - postgres, nanos);
    }

    /** Goes on until two windows agree in processor time a request within a tenth. */
    int warm(List<byte[]> bodies, int connections, int seconds, int mostWindows) {
        double before = Double.MAX_VALUE;
        for (int window = 1; window <= mostWindows; window++) {
            double now = load(bodies, connections, seconds).serverMicros();
            if (Math.abs(now - before) < AGREEMENT * before) {
                return window * seconds;
            }
            before = now;
        }
        return mostWindows * seconds;
    }

    /** One answer. */
    byte[] answer(byte[] body) {
        try (HttpConnection connection = new HttpConnection(uri)) {
            return connection.exchange(HttpConnection.post(uri, SEARCH, body));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private long[] ask(List<byte[]> requests, AtomicInteger next, long end) throws IOException {
        LongStream.Builder nanos = LongStream.builder();
        try (HttpConnection connection = new HttpConnection(uri)) {
            for (long begun = System.nanoTime(); begun < end; begun = System.nanoTime()) {
                connection.exchange(requests.get(Math.floorMod(next.getAndIncrement(), requests.size())));
                nanos.add(System.nanoTime() - begun);
            }
        }
        return nanos.build().toArray();
    }

    private static long[] together(int threads, Callable<long[]> work) {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<long[]>> all =
                    IntStream.range(0, threads).mapToObj(i -> pool.submit(work)).toList();
            LongStream nanos = LongStream.empty();
            for (Future<long[]> each : all) {
                nanos = LongStream.concat(nanos, LongStream.of(each.get()));
            }
            return nanos.toArray();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
