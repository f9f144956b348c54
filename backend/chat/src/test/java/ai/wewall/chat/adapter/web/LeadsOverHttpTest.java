package ai.wewall.chat.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.chat.application.Leads;
import ai.wewall.chat.domain.Lead;
import ai.wewall.model.chat.LeadResponse;
import ai.wewall.platform.testing.RunningModule;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class LeadsOverHttpTest {

    @RegisterExtension
    static final RunningModule MODULE = RunningModule.of("ai.wewall.chat");

    private static final String LEAD = """
            {"kind": "CALL", "contact": {"name": "Анна", "phone": "8 916 123-45-67"}, "criteria": {"deal": "RENT"},
             "message": "Жду", "times": ["после шести"], "consent": {"textId": "consent-1-ru"}}""";

    @Test
    void leadIsCommittedBeforeTheAnswer() {
        LeadResponse answer = send(LEAD)
                .expectStatus()
                .isCreated()
                .expectBody(LeadResponse.class)
                .returnResult()
                .getResponseBody();

        Lead stored = stored(Objects.requireNonNull(answer));
        assertThat(Objects.requireNonNull(stored.contact().phone()).e164()).isEqualTo("+79161234567");
        assertThat(stored.consent().sha256()).hasSize(64);
        assertThat(stored.consent().page()).isEqualTo("http://localhost/l/1");
        assertThat(stored.consent().address()).isEqualTo("127.0.0.1");
    }

    @Test
    void leadIsTold() {
        LeadResponse answer = Objects.requireNonNull(
                send(LEAD).expectBody(LeadResponse.class).returnResult().getResponseBody());

        Long told = MODULE.bean(DatabaseClient.class)
                .sql("select count(*) from platform.event where type = 'LeadReceived' and aggregate_id = :id")
                .bind("id", answer.id())
                .mapValue(Long.class)
                .one()
                .block();
        assertThat(told).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "textId": "consent-1-ru"  | "textId": "policy-1-ru"   | consent.textId       | INVALID_VALUE
            "textId": "consent-1-ru"  | "textId": "consent-9-ru"  | consent.textId       | INVALID_VALUE
            "consent": {              | "agreed": {               | consent              | REQUIRED
            "kind": "CALL"            | "kind": "SHOUT"           | kind                 | INVALID_VALUE
            "phone": "8 916 123-45-67"| "phone": "позвоните"      | contact.phone        | INVALID_VALUE
            "phone": "8 916 123-45-67"| "phone": null             | contact.phone        | REQUIRED
            "phone": "8 916 123-45-67"| "email": "nobody"         | contact.email        | INVALID_VALUE
            "name": "Анна"            | "name": "  "              | contact.name         | INVALID_VALUE
            "message": "Жду"          | "listingId": "1"          | listingId            | INVALID_VALUE
            "deal": "RENT"            | "area": {"min": 2, "max": 1} | criteria.area     | ORDER
            """)
    void badLeadIsRefusedByItsField(String good, String bad, String field, String code) {
        send(LEAD.replace(good, bad))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("VALIDATION_FAILED")
                .jsonPath("$.errors[?(@.field == '%s' && @.code == '%s')]".formatted(field, code))
                .isNotEmpty();
    }

    @Test
    void leadSentAgainIsStoredOnce() {
        String key = UUID.randomUUID().toString();
        String first = sendWithKey(key);

        assertThat(sendWithKey(key)).isEqualTo(first);
    }

    @Test
    void legalTextsComeInTheLanguageAskedFor() {
        MODULE.client()
                .get()
                .uri("/api/v1/legal/texts")
                .header("Accept-Language", "en")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .exists("ETag")
                .expectBody()
                .jsonPath("$.items[?(@.id == 'consent-1-en')].draft")
                .isEqualTo(true);
    }

    private static ResponseSpec send(String body) {
        return MODULE.client()
                .post()
                .uri("/api/v1/leads")
                .header("Referer", "http://localhost/l/1")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private static String sendWithKey(String key) {
        return Objects.requireNonNull(MODULE.client()
                .post()
                .uri("/api/v1/leads")
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(LEAD)
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private static Lead stored(LeadResponse answer) {
        return Objects.requireNonNull(
                MODULE.bean(Leads.class).find(UUID.fromString(answer.id())).block());
    }
}
