package ai.wewall.telegram.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Updates that wait to be fetched, and are held until they are confirmed. */
final class UpdateQueue {

    private final List<JsonNode> waiting = new ArrayList<>();
    private boolean closed;

    synchronized void add(JsonNode update) {
        waiting.add(update);
        notifyAll();
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }

    /** What waits from the offset on, as a JSON array; waits itself, as the parameters say, while there is nothing. */
    synchronized String next(Map<String, String> parameters) {
        long offset = Long.parseLong(parameters.getOrDefault("offset", "0"));
        waiting.removeIf(update -> update.path("update_id").asLong() < offset);
        long until =
                System.nanoTime() + TimeUnit.SECONDS.toNanos(Long.parseLong(parameters.getOrDefault("timeout", "0")));
        while (waiting.isEmpty() && !closed && System.nanoTime() < until) {
            await(until - System.nanoTime());
        }
        return waiting.stream().limit(100).map(JsonNode::toString).collect(Collectors.joining(",", "[", "]"));
    }

    private void await(long nanos) {
        try {
            TimeUnit.NANOSECONDS.timedWait(this, nanos);
        } catch (InterruptedException interrupted) {
            closed = true;
            Thread.currentThread().interrupt();
        }
    }
}
