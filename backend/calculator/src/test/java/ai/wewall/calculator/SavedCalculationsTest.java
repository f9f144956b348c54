package ai.wewall.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.platform.security.AccessTokens;
import ai.wewall.platform.security.Caller;
import ai.wewall.platform.testing.RunningModule;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class SavedCalculationsTest {

    private static final String API = "/api/v1/calculations";

    @RegisterExtension
    static final RunningModule APP = RunningModule.of("ai.wewall.calculator")
            .with("wewall.public-url", "https://wewall.example")
            .with("wewall.calculator.kept-calculations", 3);

    private final String token = tokenOf(UUID.randomUUID());

    @Test
    void keptOneIsReadAsItWasSent() {
        JsonNode kept = json(get(keep(named("Склад")), token).expectStatus().isOk());

        assertThat(kept.path("title").asString()).isEqualTo("Склад");
        assertThat(kept.path("version").asInt()).isEqualTo(1);
        assertThat(kept.at("/investment/purchase/price").asDouble()).isEqualTo(120e6);
        assertThat(kept.path("sharedVersion").isNull()).isTrue();
    }

    @Test
    void keptOneIsNobodyElses() {
        String id = keep(named("Склад"));
        String other = tokenOf(UUID.randomUUID());

        refused(get(id, other), 404, "CALCULATION_NOT_FOUND");
        refused(get(id + "/versions", other), 404, "CALCULATION_NOT_FOUND");
        refused(call(HttpMethod.PUT, id, other, named("Моё")), 404, "CALCULATION_NOT_FOUND");
        refused(call(HttpMethod.POST, id + "/share", other, null), 404, "CALCULATION_NOT_FOUND");
        refused(call(HttpMethod.DELETE, id + "/share", other, null), 404, "CALCULATION_NOT_FOUND");
        refused(call(HttpMethod.DELETE, id, other, null), 404, "CALCULATION_NOT_FOUND");
        refused(get("no-such-id", token), 404, "CALCULATION_NOT_FOUND");
        refused(APP.client().get().uri(API).exchange(), 401, "UNAUTHORIZED");
    }

    @Test
    void changeMakesAVersion() {
        String id = keep(named("Первая"));

        JsonNode changed = json(
                call(HttpMethod.PUT, id, token, named("Вторая")).expectStatus().isOk());

        assertThat(changed.path("version").asInt()).isEqualTo(2);
        JsonNode versions = json(get(id + "/versions", token)).path("items");
        assertThat(texts(versions, "title")).containsExactly("Вторая", "Первая");
    }

    @Test
    void linkShowsTheVersionSharedUntilItIsRevoked() {
        String id = keep(named("Первая"));
        JsonNode share = json(
                call(HttpMethod.POST, id + "/share", token, null).expectStatus().isOk());
        String shared = "shared/" + share.path("token").asString();
        call(HttpMethod.PUT, id, token, named("Вторая"));

        assertThat(share.path("url").asString())
                .isEqualTo("https://wewall.example/c/" + share.path("token").asString());
        JsonNode seen = json(APP.client()
                .get()
                .uri(API + "/" + shared)
                .exchange()
                .expectStatus()
                .isOk());
        assertThat(seen.path("title").asString()).isEqualTo("Первая");
        assertThat(seen.has("id")).isFalse();

        call(HttpMethod.POST, id + "/share", token, null);
        assertThat(json(get(shared, token)).path("title").asString()).isEqualTo("Вторая");
        call(HttpMethod.DELETE, id + "/share", token, null).expectStatus().isNoContent();
        refused(get(shared, token), 404, "CALCULATION_NOT_FOUND");
    }

    @Test
    void sameKeyKeepsOne() {
        String first = keyed();
        String again = keyed();

        assertThat(again).isEqualTo(first);
        assertThat(json(get("", token)).path("items").size()).isEqualTo(1);
    }

    private String keyed() {
        return json(APP.client()
                        .post()
                        .uri(API)
                        .headers(headers -> headers.setBearerAuth(token))
                        .header("Idempotency-Key", "one")
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(named("Один").toString())
                        .exchange()
                        .expectStatus()
                        .isCreated())
                .path("id")
                .asString();
    }

    @Test
    void pagesFollowEachOtherAndMoreThanTheLimitIsRefused() {
        List<String> kept = List.of(keep(named("1")), keep(named("2")), keep(named("3")));
        refused(call(HttpMethod.POST, "", token, named("4")), 409, "CALCULATIONS_FULL");

        JsonNode first = json(get("?limit=2", token));
        JsonNode second = json(get("?limit=2&cursor=" + first.path("nextCursor").asString(), token));

        assertThat(texts(first.path("items"), "id")).containsExactly(kept.get(2), kept.get(1));
        assertThat(texts(second.path("items"), "id")).containsExactly(kept.get(0));
        assertThat(second.path("nextCursor").isNull()).isTrue();
        refused(get("?limit=2&cursor=made-up", token), 400, "CURSOR_INVALID");
    }

    @Test
    void unchangedOneIsNotSentAgain() {
        String id = keep(named("Склад"));
        String tag =
                get(id, token).returnResult(String.class).getResponseHeaders().getETag();

        APP.client()
                .get()
                .uri(API + "/" + id)
                .headers(headers -> headers.setBearerAuth(token))
                .header("If-None-Match", tag)
                .exchange()
                .expectStatus()
                .isNotModified();
    }

    @Test
    void removedOneIsGone() {
        String id = keep(named("Склад"));

        call(HttpMethod.DELETE, id, token, null).expectStatus().isNoContent();

        refused(get(id, token), 404, "CALCULATION_NOT_FOUND");
    }

    @Test
    void errorsInsideCarryTheNameOfWhereTheyAre() {
        ObjectNode request = named("Склад");
        ((ObjectNode) request.at("/investment/purchase")).put("price", -1);
        request.set("sensitivity", JsonMapper.shared().readTree("""
                {"rows": {"path": "loan.amount", "mode": "RELATIVE", "steps": []}, "metric": "npv"}"""));
        request.set("monteCarlo", JsonMapper.shared().readTree("""
                {"variables": [{"path": "nowhere", "distribution": "NORMAL", "mean": 1, "sd": 1}]}"""));

        assertThat(errors(request))
                .contains(
                        "investment.purchase.price OUT_OF_RANGE",
                        "sensitivity.rows.steps TOO_FEW",
                        "monteCarlo.variables[0].path PATH_INVALID");
    }

    @Test
    void pathsAreAskedOfTheInvestmentBeside() {
        ObjectNode request = named("Склад");
        request.set("sensitivity", JsonMapper.shared().readTree("""
                {"rows": {"path": "loan.amount", "mode": "RELATIVE", "steps": [1]}, "metric": "npv"}"""));

        assertThat(errors(request)).containsExactly("sensitivity.rows.path PATH_INVALID");
    }

    @Test
    void whatCannotBeProjectedIsNotKept() {
        ObjectNode request = named("Склад");
        ((ObjectNode) request.path("investment"))
                .set("loan", JsonMapper.shared().readTree("""
                {"amount": 500000000, "annualRatePct": 16, "termMonths": 120}"""));

        assertThat(errors(request)).containsExactly("investment.loan.amount LOAN_EXCEEDS_PRICE");
        assertThat(json(get("", token)).path("items").isEmpty()).isTrue();
    }

    private List<String> errors(ObjectNode request) {
        JsonNode problem =
                json(call(HttpMethod.POST, "", token, request).expectStatus().isBadRequest());
        return StreamSupport.stream(problem.path("errors").spliterator(), false)
                .map(each ->
                        each.path("field").asString() + " " + each.path("code").asString())
                .toList();
    }

    private static ObjectNode named(String title) {
        ObjectNode request = JsonMapper.shared().createObjectNode();
        request.put("title", title);
        request.set("investment", Requests.plain());
        return request;
    }

    private String keep(ObjectNode request) {
        return json(call(HttpMethod.POST, "", token, request).expectStatus().isCreated())
                .path("id")
                .asString();
    }

    private ResponseSpec get(String path, String token) {
        return call(HttpMethod.GET, path, token, null);
    }

    private static ResponseSpec call(HttpMethod method, String path, String token, ObjectNode body) {
        var call = APP.client()
                .method(method)
                .uri(path.isEmpty() || path.startsWith("?") ? API + path : API + "/" + path)
                .headers(headers -> headers.setBearerAuth(token));
        return body == null
                ? call.exchange()
                : call.contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(body.toString())
                        .exchange();
    }

    private static JsonNode json(ResponseSpec answer) {
        return JsonMapper.shared().readTree(answer.expectBody().returnResult().getResponseBody());
    }

    private static void refused(ResponseSpec answer, int status, String code) {
        answer.expectStatus().isEqualTo(status).expectBody().jsonPath("$.code").isEqualTo(code);
    }

    private static List<String> texts(JsonNode items, String field) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path(field).asString())
                .toList();
    }

    private static String tokenOf(UUID person) {
        return APP.bean(AccessTokens.class).issue(new Caller(person, true, Set.of()));
    }
}
