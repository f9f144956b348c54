package ai.wewall.sandbox.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.wewall.sandbox.RunningSandbox;
import ai.wewall.sandbox.embedded.SharedServers;
import jakarta.mail.MessagingException;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class MailTest {

    private static RunningSandbox sandbox;

    private final SentMail client =
            new SentMail(sandbox.bean(SmtpListener.class).port());
    private final String to = "anna+" + UUID.randomUUID() + "@wewall.test";

    @BeforeAll
    static void start() {
        sandbox = RunningSandbox.start(SharedServers.newDatabase(), Map.of());
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @AfterEach
    void endDisturbance() {
        assertThat(sandbox.delete("/mail/api/faults").status()).isEqualTo(204);
        sandbox.post("/mail/api/limits", Map.of("factor", 1));
    }

    @Test
    void sentMailLiesInTheMailbox() throws Exception {
        client.send(to, "123456 — код для входа", "Ваш код: 123456\n\nНикому его не называйте.");

        JsonNode mail = messages(to).path(0);

        assertThat(mail.path("to").asString()).isEqualTo(to);
        assertThat(mail.path("subject").asString()).isEqualTo("123456 — код для входа");
        assertThat(mail.path("text").asString()).isEqualTo("Ваш код: 123456\n\nНикому его не называйте.");
        assertThat(mail.path("html").isNull()).isTrue();
        assertThat(mail.path("from").asString()).isEqualTo("no-reply@wewall.test");
    }

    @Test
    void mailInTwoFormsShowsBoth() throws Exception {
        client.sendBoth(to, "Подборка", "Три офиса", "<p>Три <b>офиса</b></p>");

        JsonNode mail = messages(to).path(0);

        assertThat(mail.path("text").asString()).isEqualTo("Три офиса");
        assertThat(mail.path("html").asString()).isEqualTo("<p>Три <b>офиса</b></p>");
    }

    @Test
    void everyRecipientGetsTheirOwn() throws Exception {
        String second = "boris-" + to;
        client.send(to + "," + second, "Двоим", "Да");

        assertThat(messages(to)).hasSize(1);
        assertThat(messages(second.toUpperCase(java.util.Locale.ROOT))).hasSize(1);
        assertThat(messages("")).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void statusIsTheCodeOfTheReply() {
        order(Map.of("kind", "STATUS", "status", 451));

        assertThatThrownBy(() -> client.send(to, "Нет", "Нет")).hasMessageContaining("451");
        assertThat(messages(to)).isEmpty();
        assertThat(last().path("status").asInt()).isEqualTo(451);
        assertThat(last().path("method").asString()).isEqualTo("MAIL");
    }

    @Test
    void faultOfOneCommandLeavesTheOthers() {
        order(Map.of("kind", "STATUS", "status", 554, "method", "data"));

        assertThatThrownBy(() -> client.send(to, "Нет", "Нет")).hasMessageContaining("554");
        assertThat(last().path("method").asString()).isEqualTo("DATA");
    }

    @Test
    void cutConnectionIsOfAMailThatWasTaken() {
        order(Map.of("kind", "CUT_MID_STREAM"));

        assertThatThrownBy(() -> client.send(to, "Да", "Да")).isInstanceOf(MessagingException.class);

        assertThat(messages(to)).hasSize(1);
    }

    @Test
    void lostAndSenselessAnswersTakeNothing() {
        for (String kind : new String[] {"RESET", "GARBAGE"}) {
            order(Map.of("kind", kind));

            assertThatThrownBy(() -> client.send(to, "Нет", "Нет")).isInstanceOf(MessagingException.class);
        }
        assertThat(messages(to)).isEmpty();
        assertThat(last().has("status")).isFalse();
    }

    @Test
    void hangingCommandIsLetGoWhenTheFaultEnds() {
        order(Map.of("kind", "HANG"));
        CompletableFuture<Void> hanging = CompletableFuture.runAsync(() -> sendQuietly());
        Awaitility.await().until(() -> last().path("fault").asString("").equals("HANG"));

        endDisturbance();

        assertThat(hanging).failsWithin(Duration.ofSeconds(30));
    }

    @Test
    void slowMailArrives() throws Exception {
        order(Map.of("kind", "SLOW", "delayMillis", 300));

        long begin = System.nanoTime();
        client.send(to, "Да", "Да");

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThan(Duration.ofMillis(300));
        assertThat(messages(to)).hasSize(1);
    }

    @Test
    void tooManyAMinuteAreRefused() {
        sandbox.post("/mail/api/limits", Map.of("factor", 0.0001));

        assertThatThrownBy(() -> {
                    client.send(to, "Первое", "Да");
                    client.send(to, "Второе", "Нет");
                })
                .hasMessageContaining("451");
        assertThat(sandbox.post("/mail/api/limits", Map.of("factor", -1)).status())
                .isEqualTo(400);
    }

    @Test
    void emptiedMailboxGoesOnCounting() throws Exception {
        client.send(to, "Первое", "Да");
        long first = messages(to).path(0).path("id").asLong();

        assertThat(sandbox.delete("/mail/api/state").status()).isEqualTo(204);
        assertThat(messages("")).isEmpty();
        client.send(to, "Второе", "Да");

        assertThat(messages(to).path(0).path("id").asLong()).isGreaterThan(first);
    }

    @Test
    void senselessFaultIsToldSo() {
        assertThat(sandbox.post("/mail/api/faults", Map.of("kind", "STATUS", "status", 200))
                        .body()
                        .path("error")
                        .asString())
                .contains("status");
    }

    @Test
    void mailboxIsAPage() throws Exception {
        var page = sandbox.http().send(sandbox.request("/mail").build(), BodyHandlers.ofString());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("/mail/mail.js");
    }

    private void sendQuietly() {
        try {
            client.send(to, "Нет", "Нет");
        } catch (MessagingException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void order(Map<String, ?> fault) {
        assertThat(sandbox.post("/mail/api/faults", fault).status()).isEqualTo(200);
    }

    private static JsonNode messages(String to) {
        String address = java.net.URLEncoder.encode(to, java.nio.charset.StandardCharsets.UTF_8);
        return sandbox.get("/mail/api/messages?to=" + address).body().path("messages");
    }

    private static JsonNode last() {
        JsonNode all = sandbox.get("/mail/api/requests").body().path("requests");
        return all.path(all.size() - 1);
    }
}
