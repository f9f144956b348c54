package ai.wewall.listings.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.platform.security.Caller;
import ai.wewall.platform.security.StaffDirectory;
import ai.wewall.platform.testing.FakeIssuer;
import ai.wewall.platform.testing.RunningModule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What editors do with listings, over HTTP. */
class StaffListingsTest {

    private static final FakeIssuer ISSUER = new FakeIssuer();
    private static final String LISTINGS = "/api/v1/staff/listings";

    @RegisterExtension
    static final RunningModule APP = RunningModule.of("ai.wewall.listings")
            .with(Roles.class)
            .with("wewall.listings.demo-listings", 0)
            .with("wewall.security.staff.issuer", ISSUER.url());

    @AfterAll
    static void stop() {
        ISSUER.close();
    }

    @Test
    void draftIsPublishedAndSeen() {
        JsonNode draft = ok(call("EDITOR", HttpMethod.POST, LISTINGS, office()), 201);
        String path = LISTINGS + "/" + draft.path("id").asString();
        assertThat(draft.path("status").asString()).isEqualTo("DRAFT");
        seen(draft, 404);

        JsonNode published = ok(call("EDITOR", HttpMethod.POST, path + "/publish", Map.of("version", 1)), 200);

        assertThat(published.path("status").asString()).isEqualTo("PUBLISHED");
        assertThat(published.path("version").asLong()).isEqualTo(2);
        assertThat(published.path("district").asString()).isNotBlank();
        seen(draft, 200);
    }

    @Test
    void changeLeavesTheRestAsItIs() {
        JsonNode draft = ok(call("EDITOR", HttpMethod.POST, LISTINGS, office()), 201);
        String path = LISTINGS + "/" + draft.path("id").asString();

        JsonNode changed = ok(
                call("ADMIN", HttpMethod.PATCH, path, Map.of("version", 1, "price", 310000, "clear", List.of("floor"))),
                200);

        assertThat(changed.path("price").asLong()).isEqualTo(310_000);
        assertThat(changed.path("floor").isNull()).isTrue();
        assertThat(changed.path("title")).isEqualTo(draft.path("title"));
        assertThat(ok(call("EDITOR", HttpMethod.GET, path, null), 200)).isEqualTo(changed);
    }

    @Test
    void withdrawnListingIsGoneForPeople() {
        JsonNode draft = ok(call("EDITOR", HttpMethod.POST, LISTINGS, office()), 201);
        String path = LISTINGS + "/" + draft.path("id").asString();
        ok(call("EDITOR", HttpMethod.POST, path + "/publish", Map.of("version", 1)), 200);

        ok(call("EDITOR", HttpMethod.POST, path + "/withdraw", Map.of("version", 2)), 200);

        seen(draft, 410);
        refused(call("EDITOR", HttpMethod.POST, path + "/withdraw", Map.of("version", 3)), 409, "NOT_PUBLISHED");
    }

    @Test
    void whoSawAnOldVersionIsToldSo() {
        JsonNode draft = ok(call("EDITOR", HttpMethod.POST, LISTINGS, office()), 201);
        String path = LISTINGS + "/" + draft.path("id").asString();
        ok(call("EDITOR", HttpMethod.PATCH, path, Map.of("version", 1, "price", 1)), 200);

        refused(call("EDITOR", HttpMethod.PATCH, path, Map.of("version", 1, "price", 2)), 409, "VERSION_CONFLICT");
        refused(call("EDITOR", HttpMethod.POST, path + "/publish", Map.of("version", 1)), 409, "VERSION_CONFLICT");
        refused(call("EDITOR", HttpMethod.POST, path + "/withdraw", Map.of("version", 7)), 409, "VERSION_CONFLICT");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        Map<String, Object> body = new HashMap<>(office());
        body.putAll(Map.of("price", -1, "deal", "GIFT", "floor", 9, "floors", 3, "title", "a\u0007b", "colour", "red"));
        body.put("location", Map.of("lat", 10, "lon", 37.5));

        JsonNode problem = ok(call("EDITOR", HttpMethod.POST, LISTINGS, body), 400);

        assertThat(problem.path("errors").valueStream())
                .extracting(error -> error.path("field").asString() + " "
                        + error.path("code").asString())
                .containsExactlyInAnyOrder(
                        "colour UNKNOWN_FIELD",
                        "price OUT_OF_RANGE",
                        "deal INVALID_VALUE",
                        "floor ORDER",
                        "title INVALID_VALUE",
                        "location.lat OUT_OF_RANGE");
    }

    @Test
    void publicationTellsAllThatIsMissing() {
        JsonNode draft = ok(call("EDITOR", HttpMethod.POST, LISTINGS, Map.of("type", "OFFICE")), 201);
        String path = LISTINGS + "/" + draft.path("id").asString();

        JsonNode problem = ok(call("EDITOR", HttpMethod.POST, path + "/publish", Map.of("version", 1)), 400);

        assertThat(problem.path("errors").valueStream())
                .extracting(error -> error.path("field").asString())
                .contains("title", "price", "location", "buildingClass", "floor");
        assertThat(ok(call("EDITOR", HttpMethod.PATCH, path, Map.of("price", 1)), 400)
                        .at("/errors/0/code")
                        .asString())
                .isEqualTo("REQUIRED");
    }

    @Test
    void onlyEditorsAreLetIn() {
        for (String role : List.of("MANAGER", "NOBODY")) {
            refused(call(role, HttpMethod.GET, LISTINGS, null), 403, "FORBIDDEN");
            refused(call(role, HttpMethod.POST, LISTINGS, office()), 403, "FORBIDDEN");
            refused(call(role, HttpMethod.PATCH, LISTINGS + "/" + UUID.randomUUID(), Map.of()), 403, "FORBIDDEN");
        }
        refused(APP.client().get().uri(LISTINGS).exchange(), 401, "UNAUTHORIZED");
    }

    @Test
    void unknownListingIsNotFound() {
        for (String id : List.of(UUID.randomUUID().toString(), "none")) {
            refused(call("EDITOR", HttpMethod.GET, LISTINGS + "/" + id, null), 404, "LISTING_NOT_FOUND");
            refused(
                    call("EDITOR", HttpMethod.PATCH, LISTINGS + "/" + id, Map.of("version", 1)),
                    404,
                    "LISTING_NOT_FOUND");
        }
    }

    @Test
    void pagesHoldEveryListingOnce() {
        for (int i = 0; i < 5; i++) {
            ok(call("EDITOR", HttpMethod.POST, LISTINGS, office()), 201);
        }
        List<String> seen = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonNode page = ok(call("EDITOR", HttpMethod.GET, LISTINGS + "?status=DRAFT&limit=2" + next, null), 200);
            page.path("items").forEach(item -> seen.add(item.path("id").asString()));
            next = page.path("nextCursor").isString()
                    ? "&cursor=" + page.path("nextCursor").asString()
                    : null;
        }

        assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(5);
        refused(call("EDITOR", HttpMethod.GET, LISTINGS + "?cursor=made-up", null), 400, "CURSOR_INVALID");
        refused(call("EDITOR", HttpMethod.GET, LISTINGS + "?limit=0&status=X", null), 400, "VALIDATION_FAILED");
    }

    @Test
    void draftThatIsSentAgainIsMadeOnce() {
        JsonNode first = ok(keyed("a-key"), 201);
        JsonNode second = ok(keyed("a-key"), 201);

        assertThat(second).isEqualTo(first);
    }

    private static ResponseSpec keyed(String key) {
        return APP.client()
                .post()
                .uri(LISTINGS)
                .headers(headers -> headers.setBearerAuth(token("EDITOR")))
                .header("Idempotency-Key", key)
                .bodyValue(office())
                .exchange();
    }

    private static void seen(JsonNode listing, int status) {
        APP.client()
                .get()
                .uri("/api/v1/listings/" + listing.path("id").asString())
                .exchange()
                .expectStatus()
                .isEqualTo(status);
    }

    private static Map<String, Object> office() {
        Map<String, Object> body = new HashMap<>(Map.of(
                "title", "Офис 120 м²",
                "description", "Светлый офис.\nВторая линия.",
                "deal", "RENT",
                "type", "OFFICE",
                "area", 120,
                "price", 300_000,
                "buildingClass", "B",
                "floor", 3,
                "floors", 7));
        body.put("location", Map.of("lat", 55.7781, "lon", 37.588));
        body.put("street", "Лесная улица");
        body.put("house", "7");
        return body;
    }

    private static ResponseSpec call(String role, HttpMethod method, String path, Map<String, ?> body) {
        var request = APP.client()
                .method(method)
                .uri(java.net.URI.create("http://127.0.0.1:" + APP.port() + path))
                .headers(headers -> headers.setBearerAuth(token(role)));
        return body == null ? request.exchange() : request.bodyValue(body).exchange();
    }

    private static String token(String role) {
        return ISSUER.token(Map.of("email", role));
    }

    private static JsonNode ok(ResponseSpec answer, int status) {
        return JsonMapper.shared()
                .readTree(answer.expectStatus()
                        .isEqualTo(status)
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody());
    }

    private static void refused(ResponseSpec answer, int status, String code) {
        assertThat(ok(answer, status).path("code").asString()).isEqualTo(code);
    }

    /** The address is the role. */
    @Configuration(proxyBeanMethods = false)
    static class Roles {

        @Bean
        StaffDirectory roles() {
            return email -> Mono.just(email)
                    .filter(role -> !role.equals("NOBODY"))
                    .map(role -> new Caller(new UUID(0, role.hashCode()), false, Set.of(role)));
        }
    }
}
