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
    private static final double GAIN = 0.95;
    private static final int IDLE_WINDOWS = 3;
    private static final int MOST_WINDOWS = 40;

    /** Requests of all bodies in turn over so many connections, each sending the next when the last is answered. */
    Window load(List<byte[]> bodies, int connections, int seconds) {
        List<byte[]> requests = bodies.stream()
                .map(body -> HttpConnection.post(uri, SEARCH, body))
                .toList();
        AtomicInteger next = new AtomicInteger();
        double server = process.cpuSeconds();
        double compilers = process.compilerSeconds();
        double postgres = database.cpuSeconds();
        long begun = System.nanoTime();
        long end = begun + seconds * 1_000_000_000L;
        long[] nanos = together(connections, () -> ask(requests, next, end));
        double passed = (System.nanoTime() - begun) / 1e9;
        return new Window(
                passed,
                process.cpuSeconds() - server,
                process.compilerSeconds() - compilers,
                database.cpuSeconds() - postgres,
                nanos);
    }

    /**
     * Goes on for at least so many requests, and until the processor time a request has not fallen by a twentieth in three
     * windows: just-in-time compilers count calls, and take their time where others use the machine too.
     *
     * @return requests that it took
     */
    long warm(List<byte[]> bodies, int connections, int seconds, long leastRequests) {
        double best = Double.MAX_VALUE;
        long requests = 0;
        int idle = 0;
        for (int windows = 0; windows < MOST_WINDOWS && (idle < IDLE_WINDOWS || requests < leastRequests); windows++) {
            Window window = load(bodies, connections, seconds);
            idle = window.serverMicros() < GAIN * best ? 0 : idle + 1;
            best = Math.min(best, window.serverMicros());
            requests += window.nanos().length;
        }
        return requests;
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
