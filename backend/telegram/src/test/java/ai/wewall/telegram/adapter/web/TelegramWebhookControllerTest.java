package ai.wewall.telegram.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.wewall.platform.problem.ProblemException;
import ai.wewall.platform.r2dbc.Transactions;
import ai.wewall.telegram.application.inbox.Envelopes;
import ai.wewall.telegram.application.inbox.InMemoryInbox;
import ai.wewall.telegram.application.inbox.RawUpdate;
import ai.wewall.telegram.application.inbox.ReceiveUpdates;
import ai.wewall.telegram.application.work.Wake;
import ai.wewall.telegram.domain.ChatId;
import ai.wewall.telegram.twin.NoTransactions;
import ai.wewall.telegram.twin.Settings;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

class TelegramWebhookControllerTest {

    private static final Envelopes ENVELOPES =
            text -> text.startsWith("{") ? Optional.of(new RawUpdate(1, new ChatId(7), text)) : Optional.empty();

    private final InMemoryInbox inbox = new InMemoryInbox();
    private final InMemoryInbox staffInbox = new InMemoryInbox();
    private final TelegramWebhookController controller = controller("s3cret", new NoTransactions());

    @Test
    void updateWithTheSecretIsStored() {
        WebTestClient.bindToController(controller)
                .configureClient()
                .responseTimeout(Duration.ofSeconds(60))
                .build()
                .post()
                .uri("/webhooks/telegram/client")
                .header("X-Telegram-Bot-Api-Secret-Token", "s3cret")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"update_id\":1}")
                .exchange()
                .expectStatus()
                .isOk();

        assertThat(inbox.lease(Clock.systemUTC().instant()).block()).isEqualTo(new ChatId(7));
    }

    @Test
    void eachBotHasItsOwnSecretAndItsOwnRows() {
        controller.receiveForStaff("s3cret-of-staff", body("{}")).block();

        assertThat(inbox.lease(Clock.systemUTC().instant()).block()).isNull();
        assertThat(staffInbox.lease(Clock.systemUTC().instant()).block()).isEqualTo(new ChatId(7));
        assertThatThrownBy(
                        () -> controller.receiveForStaff("s3cret", body("{}")).block())
                .isInstanceOf(ProblemException.class);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "S3cret", "s3cret "})
    void anotherSecretIsRefused(String token) {
        assertThatThrownBy(() -> controller.receive(token, body("{}")).block())
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.status()).isEqualTo(401));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "anything"})
    void nobodyIsLetInWhereNoSecretIsSet(String token) {
        assertThatThrownBy(() -> controller("", new NoTransactions())
                        .receive(token, body("{}"))
                        .block())
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void whatIsNoUpdateIsRefused() {
        assertThatThrownBy(() -> controller.receive("s3cret", body("<html>")).block())
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.status()).isEqualTo(400));
    }

    @Test
    void updateThatCouldNotBeStoredIsNotConfirmed() {
        Transactions away = new NoTransactions() {
            @Override
            public <T> Mono<T> inTransaction(Mono<T> work) {
                return work.then(Mono.error(new IllegalStateException("the commit has failed")));
            }
        };

        assertThatThrownBy(() ->
                        controller("s3cret", away).receive("s3cret", body("{}")).block())
                .isInstanceOf(IllegalStateException.class);
    }

    private TelegramWebhookController controller(String secret, Transactions transactions) {
        return new TelegramWebhookController(
                new ReceiveUpdates(inbox, transactions, new Wake(), Clock.systemUTC()),
                new ReceiveUpdates(staffInbox, transactions, new Wake(), Clock.systemUTC()),
                ENVELOPES,
                Settings.of(
                        "wewall.telegram.client.webhook-secret",
                        secret,
                        "wewall.telegram.staff.webhook-secret",
                        secret + "-of-staff"));
    }

    private static byte[] body(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
