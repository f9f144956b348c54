package ai.wewall.search.testing;

import ai.wewall.listings.Geography;
import ai.wewall.model.listing.ListingDetail;
import ai.wewall.platform.security.AccessTokens;
import ai.wewall.platform.security.Caller;
import ai.wewall.platform.testing.RunningModule;
import ai.wewall.search.application.ListingWords;
import ai.wewall.search.application.LiveIndex;
import ai.wewall.search.domain.index.ListingFixture;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.RequestBodySpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Search over 300 listings that are always the same, and callers of it. Use as a static extension field. */
public final class RunningSearch implements BeforeAllCallback, AfterAllCallback {

    public static final List<ListingDetail> LISTINGS = ListingFixture.random(300, 7);

    private final RunningModule module = RunningModule.of("ai.wewall.search").with(Parts.class);

    @Override
    public void beforeAll(ExtensionContext test) {
        module.beforeAll(test);
        Awaitility.await().until(() -> module.bean(LiveIndex.class).current().isPresent());
        Awaitility.await().until(() -> module.bean(ListingWords.class).isComplete());
    }

    @Override
    public void afterAll(ExtensionContext test) {
        module.afterAll(test);
    }

    /** A bean of the running application. */
    public <T> T bean(Class<T> type) {
        return module.bean(type);
    }

    /** The catalogue behind it. */
    public TestMarket market() {
        return module.bean(TestMarket.class);
    }

    /** The access token of a new guest. */
    public String guest() {
        return module.bean(AccessTokens.class).issue(new Caller(UUID.randomUUID(), true, Set.of()));
    }

    /** Calls with a token, or without one where it is empty; a body is JSON. */
    public ResponseSpec call(String token, HttpMethod method, String path, Object... body) {
        RequestBodySpec request = module.client().method(method).uri(at(path));
        if (!token.isEmpty()) {
            request.headers(headers -> headers.setBearerAuth(token));
        }
        return body.length == 0
                ? request.exchange()
                : request.contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(body[0])
                        .exchange();
    }

    /** The path is taken as it is, with whatever stands encoded in it. */
    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + module.port() + path);
    }

    /** Reads again what was read under this tag. */
    public ResponseSpec tagged(String path, String tag) {
        return module.client().get().uri(at(path)).header("If-None-Match", tag).exchange();
    }

    /** Sends a body that is no JSON and says so. */
    public ResponseSpec plain(String path, String body) {
        return module.client()
                .post()
                .uri(path)
                .contentType(MediaType.TEXT_PLAIN)
                .bodyValue(body)
                .exchange();
    }

    /** Sends a write with an idempotency key. */
    public ResponseSpec keyed(String token, String key, String path, String body) {
        return module.client()
                .post()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(token))
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    static class Parts {

        @Bean
        TestMarket catalogue() {
            return new TestMarket(LISTINGS);
        }

        @Bean
        Geography geography() {
            return Geography.ofMoscow();
        }
    }
}
