package ai.wewall.telegram;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * Delivers updates as Telegram does: over eight connections, a chat's first arrivals in order, each until it is answered
 * with success; a repeat takes any connection.
 */
final class Deliveries {

    private static final int CONNECTIONS = 8;

    private final URI url;
    private final List<HttpClient> connections = IntStream.range(0, CONNECTIONS)
            .mapToObj(number ->
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build())
            .toList();
    private final AtomicInteger answered = new AtomicInteger();
    private final Set<Integer> statuses = ConcurrentHashMap.newKeySet();

    Deliveries(URI url) {
        this.url = url;
    }

    /** How many were answered so far. */
    int answered() {
        return answered.get();
    }

    /** Every status that was answered. */
    Set<Integer> statuses() {
        return Collections.unmodifiableSet(statuses);
    }

    /** Begins to deliver; ends when all are. */
    List<Future<?>> begin(List<Arrival> arrivals) {
        ExecutorService lanes = Executors.newVirtualThreadPerTaskExecutor();
        List<Future<?>> all = IntStream.range(0, CONNECTIONS)
                .<Future<?>>mapToObj(lane -> lanes.submit(() -> deliver(arrivals, lane)))
                .toList();
        lanes.shutdown();
        return all;
    }

    private void deliver(List<Arrival> arrivals, int lane) {
        Set<String> known = new HashSet<>();
        arrivals.stream()
                .filter(arrival -> arrival.chat() % CONNECTIONS == lane)
                .forEach(arrival -> {
                    boolean first = known.add(arrival.update());
                    untilAnswered(arrival, first ? lane : arrival.number() % CONNECTIONS);
                });
    }

    private void untilAnswered(Arrival arrival, int connection) {
        HttpRequest request = HttpRequest.newBuilder(url)
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json")
                .header("X-Telegram-Bot-Api-Secret-Token", "secret")
                .POST(HttpRequest.BodyPublishers.ofString(arrival.update()))
                .build();
        while (!answered(connections.get(connection), request)) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        answered.incrementAndGet();
    }

    private boolean answered(HttpClient client, HttpRequest request) {
        try {
            int status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            statuses.add(status);
            return status == 200;
        } catch (IOException away) {
            return false;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
