package ai.wewall.identity;

import static ai.wewall.identity.Visitor.refused;
import static ai.wewall.identity.Visitor.session;
import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.model.identity.Session;
import ai.wewall.platform.testing.RunningModule;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Signing in by mail. No mail server: the queue is looked at. */
class EmailOverHttpTest {

    @RegisterExtension
    static final RunningModule APP = RunningModule.of("ai.wewall.identity")
            .with("wewall.telegram.client.username", "wewall_bot")
            .with("wewall.public-url", "http://localhost:4711");

    private final Visitor visitor = new Visitor(APP);
    private final String email = UUID.randomUUID() + "@wewall.test";

    @Test
    void codeSignsIn() {
        send(email).expectStatus().isNoContent();

        Session first = session(verify(email.toUpperCase(java.util.Locale.ROOT), code(), null));
        send(email);
        Session second = session(verify(email, code(), null));

        assertThat(first.refreshToken()).isNull();
        assertThat(first.user().guest()).isFalse();
        assertThat(second.user().id()).isEqualTo(first.user().id());
    }

    @Test
    void guestBecomesWhoSignsIn() {
        Session guest = visitor.guest();
        send(email);

        Session known = session(verify(email, code(), guest.accessToken()));

        refused(visitor.get("/api/v1/me", guest.accessToken()), 401, "TOKEN_INVALID");
        assertThat(known.user().id()).isNotEqualTo(guest.user().id());
    }

    @Test
    void codeIsGoodOnce() {
        send(email);
        String code = code();
        session(verify(email, code, null));

        refused(verify(email, code, null), 401, "CODE_INVALID");
    }

    @Test
    void afterFiveWrongTriesTheRightOneIsWrongToo() {
        send(email);
        String right = code();
        for (int i = 0; i < 5; i++) {
            refused(verify(email, right.equals("000000") ? "000001" : "000000", null), 401, "CODE_INVALID");
        }

        refused(verify(email, right, null), 401, "CODE_INVALID");
    }

    @Test
    void oldCodeIsRefused() {
        send(email);
        sql("update identity.email_code set expires_at = now() - interval '1 second' where email = '" + email + "'");

        refused(verify(email, code(), null), 401, "CODE_INVALID");
    }

    @Test
    void addressIsSentSoManyCodesOnly() {
        for (int i = 0; i < 5; i++) {
            send(email).expectStatus().isNoContent();
        }

        refused(send(email), 429, "TOO_MANY_REQUESTS");
    }

    @Test
    void callersAtOnceAreSentNoMoreCodes() {
        List<Integer> statuses = Flux.range(0, 12)
                .flatMap(
                        i -> Mono.fromCallable(() -> send(email)
                                        .returnResult(Void.class)
                                        .getStatus()
                                        .value())
                                .subscribeOn(Schedulers.boundedElastic()),
                        12)
                .collectList()
                .block();

        assertThat(statuses).filteredOn(status -> status == 204).hasSize(5);
        assertThat(statuses).containsOnly(204, 429);
    }

    @Test
    void senselessBodiesAreRefused() {
        for (String address : new String[] {"", "a", "a@b", "a b@c.de", "a@b.c\r\nBcc: x@y.z", "@b.cd"}) {
            refused(send(address), 400, "VALIDATION_FAILED");
        }
        refused(verify(email, "12345", null), 400, "VALIDATION_FAILED");
        refused(verify(email, "123456", null), 401, "CODE_INVALID");
    }

    @Test
    void erasedPersonLeavesNoAddress() {
        send(email);
        Session person = session(verify(email, code(), null));
        visitor.delete("/api/v1/me", person.accessToken()).expectStatus().isNoContent();

        for (String table :
                new String[] {"person where email", "email_code_sent where email", "outgoing_mail where recipient"}) {
            assertThat(text("select count(*)::text from identity." + table + " = '" + email + "'"))
                    .isEqualTo("0");
        }
    }

    private ResponseSpec send(String address) {
        return visitor.post("/api/v1/auth/email", null, Map.of("email", address));
    }

    private ResponseSpec verify(String address, String code, String token) {
        return visitor.post("/api/v1/auth/email/verify", token, Map.of("email", address, "code", code));
    }

    private String code() {
        return text("select substring(subject from 1 for 6) from identity.outgoing_mail where recipient = '" + email
                + "' order by id desc limit 1");
    }

    private static String text(String query) {
        return APP.bean(DatabaseClient.class)
                .sql(query)
                .map(row -> row.get(0, String.class))
                .one()
                .block();
    }

    private static void sql(String statement) {
        APP.bean(DatabaseClient.class).sql(statement).then().block();
    }
}
