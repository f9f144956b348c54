package ai.wewall.platform.http.outbound;

import ai.wewall.platform.http.AnsweredException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.server.HttpServer;

/** An HTTP service on a port of its own that answers as it is told and counts the calls that reach it. */
final class FlakyService implements AfterEachCallback {

    /** An answer that never comes. */
    static final int NONE = 0;

    final AtomicInteger calls = new AtomicInteger();
    private final AtomicReference<int[]> script = new AtomicReference<>(new int[] {200});
    private final DisposableServer server = HttpServer.create()
            .host("127.0.0.1")
            .port(0)
            .handle((request, response) -> {
                int[] statuses = script.get();
                int status = statuses[Math.min(calls.getAndIncrement(), statuses.length - 1)];
                return status == NONE
                        ? Mono.never()
                        : response.status(status)
                                .sendString(Mono.just("answer"))
                                .then();
            })
            .bindNow();

    /** Answers with these statuses in turn, the last one for ever. */
    void answers(int... statuses) {
        calls.set(0);
        script.set(statuses);
    }

    /** A call as a client of ours makes it: a 4xx is a refusal, a 5xx a failure. */
    Mono<String> call() {
        return HttpClient.newConnection()
                .get()
                .uri("http://127.0.0.1:" + server.port() + "/")
                .responseSingle((response, body) -> switch (response.status().code() / 100) {
                    case 2 -> body.asString();
                    case 4 -> Mono.error(new AnsweredException(response.status().code(), "refused"));
                    default -> Mono.error(new IllegalStateException("the service is broken"));
                });
    }

    @Override
    public void afterEach(ExtensionContext context) {
        server.disposeNow(Duration.ofSeconds(5));
    }
}
