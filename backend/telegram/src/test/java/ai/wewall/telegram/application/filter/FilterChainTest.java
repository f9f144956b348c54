package ai.wewall.telegram.application.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.wewall.identity.TelegramAccount;
import ai.wewall.telegram.application.inbox.IncomingUpdate;
import ai.wewall.telegram.application.inbox.Outcome;
import ai.wewall.telegram.application.inbox.PendingUpdate;
import ai.wewall.telegram.application.memory.InMemoryChats;
import ai.wewall.telegram.application.outbox.InMemoryOutbox;
import ai.wewall.telegram.domain.ChatId;
import ai.wewall.telegram.domain.delivery.Keyboard;
import ai.wewall.telegram.domain.delivery.Outgoing;
import ai.wewall.telegram.domain.delivery.Rate;
import ai.wewall.telegram.domain.dialogue.Input;
import ai.wewall.telegram.twin.FakePeople;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class FilterChainTest {

    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
    private static final ChatId ANNA = new ChatId(11);

    private final InMemoryChats chats = new InMemoryChats();
    private final InMemoryOutbox outbox = new InMemoryOutbox();
    private final FakePeople people = new FakePeople();
    private final List<Exchange> passed = new ArrayList<>();

    private final UpdateHandler last = exchange -> {
        passed.add(exchange);
        return chats.save(ANNA, exchange.memory()).thenReturn(Outcome.of(Outcome.Kind.ANSWERED));
    };

    @Test
    void filtersSeeAnUpdateInTheirOrder() {
        List<String> order = new ArrayList<>();
        UpdateFilter first =
                (exchange, next) -> Mono.fromRunnable(() -> order.add("first")).then(next.handle(exchange));
        UpdateFilter second =
                (exchange, next) -> Mono.fromRunnable(() -> order.add("second")).then(next.handle(exchange));

        UpdateHandler.behind(List.of(first, second), last)
                .handle(said("en", NOON))
                .block();

        assertThat(order).containsExactly("first", "second");
    }

    @Test
    void personAndLanguageAreFoundOut() {
        UpdateHandler.behind(List.of(new PersonFilter(people), new LocaleFilter()), last)
                .handle(said("en", NOON))
                .block();

        assertThat(passed.getFirst().person().telegramId()).isEqualTo(11);
        assertThat(passed.getFirst().language()).isEqualTo("en");
    }

    @Test
    void refusedPersonDoesNotPass() {
        people.block(11);

        Outcome outcome = UpdateHandler.behind(List.of(new PersonFilter(people), new BlockedFilter()), last)
                .handle(said("ru", NOON))
                .block();

        assertThat(outcome.kind()).isEqualTo(Outcome.Kind.BLOCKED);
        assertThat(passed).isEmpty();
    }

    @Test
    void floodIsToldOnceAndLaterAgain() {
        UpdateHandler throttled = UpdateHandler.behind(
                List.of(new MemoryFilter(chats), new ThrottleFilter(new Rate(0.001, 2), chats, outbox)), last);

        for (int i = 0; i < 10; i++) {
            throttled.handle(said("ru", NOON.plusMillis(i))).block();
        }
        assertThat(passed).hasSize(2);
        assertThat(outbox.waiting(ANNA)).hasSize(1);

        throttled.handle(said("ru", NOON.plusSeconds(301))).block();
        assertThat(outbox.waiting(ANNA)).hasSize(2);
    }

    @Test
    void whatPiledUpWhileWeWereAwayIsAnswered() {
        UpdateHandler throttled = UpdateHandler.behind(
                List.of(new MemoryFilter(chats), new ThrottleFilter(new Rate(1, 1), chats, outbox)), last);

        for (int i = 0; i < 10; i++) {
            throttled.handle(said("ru", NOON.plusSeconds(i))).block();
        }

        assertThat(passed).hasSize(10);
    }

    @Test
    void chatThatBlocksTheBotHasNothingWaiting() {
        outbox.add(ANNA, List.of(new Outgoing.Words("a", Keyboard.none())), NOON)
                .block();

        Outcome outcome = UpdateHandler.behind(List.of(new AudienceFilter(chats, outbox)), last)
                .handle(exchange(new IncomingUpdate.Availability(ANNA, false), NOON))
                .block();

        assertThat(outcome.kind()).isEqualTo(Outcome.Kind.NOTED);
        assertThat(outbox.waiting(ANNA)).isEmpty();
        assertThat(chats.isAvailable(ANNA).block()).isFalse();
    }

    @Test
    void outcomeIsMeasuredByKind() {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        UpdateFilter measuring = new MetricsFilter(meters, Clock.systemUTC());

        UpdateHandler.behind(List.of(measuring), last).handle(said("ru", NOON)).block();
        UpdateHandler.behind(List.of(measuring), exchange -> Mono.error(new IllegalStateException()))
                .handle(said("ru", NOON))
                .onErrorComplete()
                .block();

        assertThat(meters.timer("telegram.update.handling", "kind", "message", "outcome", "answered")
                        .count())
                .isEqualTo(1);
        assertThat(meters.timer("telegram.update.handling", "kind", "message", "outcome", "failed")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void whatTakesTooLongIsBrokenOff() {
        UpdateHandler bounded =
                UpdateHandler.behind(List.of(new ErrorBoundary(Duration.ofMillis(50))), exchange -> Mono.never());

        assertThatThrownBy(() -> bounded.handle(said("ru", NOON)).block()).hasCauseInstanceOf(TimeoutException.class);
    }

    private static Exchange said(String language, Instant at) {
        TelegramAccount account = new TelegramAccount(11, "Анна", null, null, language);
        return exchange(new IncomingUpdate.FromPerson("message", ANNA, account, new Input.Said("а"), null), at);
    }

    private static Exchange exchange(IncomingUpdate incoming, Instant at) {
        return Exchange.of(new PendingUpdate(1, ANNA, "{}", at, 0), incoming);
    }
}
