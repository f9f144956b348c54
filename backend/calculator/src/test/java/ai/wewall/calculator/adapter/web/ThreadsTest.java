package ai.wewall.calculator.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.calculator.Calculator;
import ai.wewall.calculator.Requests;
import ai.wewall.model.calculation.MetricsResponse;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.mockito.BDDMockito;
import org.mockito.Mockito;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.ObjectNode;

/** On which threads calculations run, and when they stop. */
class ThreadsTest extends SurfaceTest {

    @MockitoBean
    private Calculator calculator;

    @Test
    void calculationLeavesTheEventLoop() {
        CompletableFuture<String> thread = new CompletableFuture<>();
        BDDMockito.given(calculator.metrics(Mockito.any())).willAnswer(call -> {
            thread.complete(Thread.currentThread().getName());
            return new MetricsResponse(null, null, null, null, null, null, null, null, List.of());
        });

        assertThat(post("metrics", "{\"amounts\": [1]}").status().value()).isEqualTo(200);
        assertThat(thread.join()).startsWith("calculation-");
    }

    @Test
    void simulationStopsWhenTheClientLeaves() throws IOException {
        CompletableFuture<String> begun = new CompletableFuture<>();
        CompletableFuture<String> stopped = new CompletableFuture<>();
        BDDMockito.given(calculator.monteCarlo(Mockito.any()))
                .willReturn(Mono.<ai.wewall.model.calculation.MonteCarloResponse>never()
                        .doOnSubscribe(subscription -> begun.complete(""))
                        .doOnCancel(() -> stopped.complete("")));

        try (Socket client = new Socket("localhost", port())) {
            client.getOutputStream().write(request().getBytes(StandardCharsets.UTF_8));
            Awaitility.await().until(begun::isDone);
        }

        Awaitility.await().until(stopped::isDone);
    }

    private static String request() {
        ObjectNode body = (ObjectNode) json("""
                {"variables": [{"path": "purchase.price", "distribution": "UNIFORM", "low": 1, "high": 2}]}""");
        String json = body.set("base", Requests.plain()).toString();
        return "POST /api/v1/calculations/monte-carlo HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Content-Length: " + json.length() + "\r\n\r\n" + json;
    }
}
