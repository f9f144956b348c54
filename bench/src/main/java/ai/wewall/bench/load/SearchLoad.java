package ai.wewall.bench.load;

import ai.wewall.bench.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Searches over HTTP: the product and the peer in turn, the same minutes for both. */
final class SearchLoad {

    private static final int CONNECTIONS = 64;
    private static final int TURNS = 3;
    /** Requests until HotSpot has compiled what matters. */
    private static final long WARMING = 100_000;

    private static final int COMPARED = 50;

    private final Server product;
    private final Optional<Server> peer;
    private final int seconds;

    SearchLoad(Server product, Optional<Server> peer, int seconds) {
        this.product = product;
        this.peer = peer;
        this.seconds = seconds;
    }

    void print() {
        print("a page of 20", Bodies.pages());
        print("a page of 20 and six facets", Bodies.screens());
    }

    private void print(String what, List<byte[]> bodies) {
        peer.ifPresent(other -> SameAnswers.check(product, other, bodies.subList(0, COMPARED)));
        List<Server> servers = Stream.concat(Stream.of(product), peer.stream()).toList();
        servers.forEach(server -> warm(what, server, bodies));
        Table.row(
                "%-12s %9s | %20s | %20s %18s | %12s",
                "server", "a second", "ms p50 / p99", "µs of CPU a request", "of it compilers", "PostgreSQL's");
        Map<Server, List<Double>> micros = new LinkedHashMap<>();
        for (int turn = 0; turn < TURNS; turn++) {
            for (Server server : servers) {
                Window window = server.load(bodies, CONNECTIONS, seconds);
                row(server, window);
                micros.computeIfAbsent(server, first -> new ArrayList<>()).add(window.serverMicros());
            }
        }
        peer.ifPresent(other -> Table.row(
                "%s: %.1f times the peer's requests a second of the server's CPU",
                what, middle(micros.getOrDefault(other, List.of())) / middle(micros.getOrDefault(product, List.of()))));
    }

    private void warm(String what, Server server, List<byte[]> bodies) {
        long requests = server.warm(bodies, CONNECTIONS, seconds, server.equals(product) ? WARMING : 0);
        Table.row("%s: %s warm after %d requests", what, server.name(), requests);
    }

    private static double middle(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    private static void row(Server server, Window window) {
        Table.row(
                "%-12s %9.0f | %9.1f %9.1f  | %20.0f %18.0f | %12.0f",
                server.name(),
                window.perSecond(),
                window.millisAt(0.5),
                window.millisAt(0.99),
                window.serverMicros(),
                window.compilerMicros(),
                window.databaseMicros());
    }
}
