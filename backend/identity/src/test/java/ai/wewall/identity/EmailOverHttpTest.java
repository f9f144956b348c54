package ai.wewall.identity;

import static ai.wewall.identity.Visitor.refused;
import static ai.wewall.identity.Visitor.session;
import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.model.identity.LinkCode;
import ai.wewall.model.identity.Session;
import ai.wewall.platform.testing.RunningModule;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Signing in by mail, and joining such an account with a Telegram account. No mail server: the queue is looked at. */
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

    @Test
    void accountsAreJoinedByACode() {
        send(email);
        Session browser = session(verify(email, code(), null));
        TelegramAccount account = account();
        Person telegram = APP.bean(People.class).ofTelegram(account).block();
        LinkCode link = link(browser);

        LinkOutcome outcome = APP.bean(Linking.class).join(link.code(), account).block();

        assertThat(outcome).isEqualTo(new LinkOutcome.Joined(telegram));
        assertThat(link.url()).isEqualTo("https://t.me/wewall_bot?start=link_" + link.code());
        refused(visitor.get("/api/v1/me", browser.accessToken()), 401, "TOKEN_INVALID");
        send(email);
        assertThat(session(verify(email, code(), null)).user().id())
                .isEqualTo(telegram.id().toString());
    }

    @Test
    void codeJoinsOnceAndNobodyElse() {
        LinkCode link = link(visitor.guest());
        Linking linking = APP.bean(Linking.class);
        assertThat(linking.join(link.code(), account()).block()).isInstanceOf(LinkOutcome.Joined.class);

        assertThat(linking.join(link.code(), account()).block()).isEqualTo(new LinkOutcome.Unknown());
        assertThat(linking.join("made-up", account()).block()).isEqualTo(new LinkOutcome.Unknown());
    }

    @Test
    void twoAddressesDoNotMakeOnePerson() {
        TelegramAccount account = account();
        Linking linking = APP.bean(Linking.class);
        send(email);
        linking.join(link(session(verify(email, code(), null))).code(), account).block();
        String other = "other-" + email;
        send(other);

        LinkOutcome outcome = linking.join(
                        link(session(verify(other, code(other), null))).code(), account)
                .block();

        assertThat(outcome).isEqualTo(new LinkOutcome.Taken());
    }

    private LinkCode link(Session session) {
        return visitor.post("/api/v1/me/links", session.accessToken(), null)
                .expectStatus()
                .isCreated()
                .expectBody(LinkCode.class)
                .returnResult()
                .getResponseBody();
    }

    private static TelegramAccount account() {
        return new TelegramAccount(ThreadLocalRandom.current().nextLong(1, 1L << 51), "Анна", null, null, "ru");
    }

    private ResponseSpec send(String address) {
        return visitor.post("/api/v1/auth/email", null, Map.of("email", address));
    }

    private ResponseSpec verify(String address, String code, String token) {
        return visitor.post("/api/v1/auth/email/verify", token, Map.of("email", address, "code", code));
    }

    private String code() {
        return code(email);
    }

    private static String code(String address) {
        return text("select substring(subject from 1 for 6) from identity.outgoing_mail where recipient = '" + address
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
