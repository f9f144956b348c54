package ai.wewall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import reactor.blockhound.BlockingOperationError;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.netty.DisposableServer;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.server.HttpServer;

/** The check that every test of this module runs under. It is installed by its JUnit listener. */
class NoBlockingTest {

    @Test
    void blockingCallOnAnEventLoopIsCaught() {
        DisposableServer server = HttpServer.create()
                .host("127.0.0.1")
                .port(0)
                .handle((request, response) -> response.sendString(planted().map(Throwable::toString)))
                .bindNow();

        String caught = HttpClient.create()
                .get()
                .uri("http://127.0.0.1:" + server.port())
                .responseContent()
                .aggregate()
                .asString()
                .block();

        assertThat(caught).contains("BlockingOperationError", "park");
        server.disposeNow();
    }

    @Test
    void blockingCallOfASearchIsCaught() {
        Scheduler searches = Schedulers.newParallel("search");

        assertThatThrownBy(() -> Mono.fromCallable(NoBlockingTest::blocks)
                        .subscribeOn(searches)
                        .block())
                .hasRootCauseInstanceOf(BlockingOperationError.class);
        searches.dispose();
    }

    @Test
    void blockingCallOnABoundedPoolIsFine() {
        assertThat(Mono.fromCallable(NoBlockingTest::blocks)
                        .subscribeOn(Schedulers.boundedElastic())
                        .block())
                .isTrue();
    }

    /** The error that a blocking call on this thread ends with. */
    private static Mono<Throwable> planted() {
        return Mono.fromCallable(NoBlockingTest::blocks)
                .then(Mono.<Throwable>empty())
                .onErrorResume(Mono::just);
    }

    /** Waits for what never comes, as a call to a blocking client would. */
    private static boolean blocks() throws InterruptedException {
        return !new CountDownLatch(1).await(1, TimeUnit.MILLISECONDS);
    }
}
