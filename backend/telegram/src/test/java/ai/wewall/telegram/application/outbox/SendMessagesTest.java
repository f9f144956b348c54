package ai.wewall.telegram.application.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.platform.problem.ProblemException;
import ai.wewall.telegram.application.memory.InMemoryBoards;
import ai.wewall.telegram.application.memory.InMemoryChats;
import ai.wewall.telegram.application.work.Wake;
import ai.wewall.telegram.domain.BoardId;
import ai.wewall.telegram.domain.ChatId;
import ai.wewall.telegram.domain.OfferId;
import ai.wewall.telegram.domain.delivery.Delivery;
import ai.wewall.telegram.domain.delivery.DeliveryRules;
import ai.wewall.telegram.domain.delivery.Keyboard;
import ai.wewall.telegram.domain.delivery.Outgoing;
import ai.wewall.telegram.domain.delivery.Picture;
import ai.wewall.telegram.domain.delivery.Rate;
import ai.wewall.telegram.domain.reckoning.FileKind;
import ai.wewall.telegram.twin.FakeMarket;
import ai.wewall.telegram.twin.FakeOffice;
import ai.wewall.telegram.twin.NoTransactions;
import ai.wewall.telegram.twin.NotingBotApi;
import ai.wewall.telegram.twin.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class SendMessagesTest {

    private static final ChatId ANNA = new ChatId(11);
    private static final ChatId BORIS = new ChatId(12);

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-25T12:00:00Z"));
    private final NotingBotApi api = new NotingBotApi();
    private final InMemoryOutbox outbox = new InMemoryOutbox();
    private final InMemoryBoards boards = new InMemoryBoards();

    @Test
    void chatHearsABurstAndThenOneMessageASecond() {
        SendMessages sending = sending(1_000);
        queue(ANNA, "1", "2", "3", "4", "5", "6", "7");

        sendAll(sending);
        assertThat(api.sent()).containsExactly("11:1", "11:2", "11:3", "11:4", "11:5");

        clock.goOn(Duration.ofSeconds(1));
        sendAll(sending);
        assertThat(api.sent()).hasSize(6);
    }

    @Test
    void groupHearsNoMoreThanTwentyMessagesInAnyMinute() {
        SendMessages sending = sending(1_000);
        ChatId group = new ChatId(-100);
        queue(group, IntStream.range(0, 60).mapToObj(Integer::toString).toArray(String[]::new));
        List<Integer> sentUpTo = new ArrayList<>();

        for (int second = 0; second < 130; second++) {
            sendAll(sending);
            sentUpTo.add(api.sent().size());
            clock.goOn(Duration.ofSeconds(1));
        }

        assertThat(sentUpTo.getFirst()).isEqualTo(5);
        assertThat(IntStream.range(0, 70).map(from -> sentUpTo.get(from + 59) - sentUpTo.get(from)))
                .allMatch(inAMinute -> inAMinute <= 20);
        assertThat(sentUpTo.get(59)).isLessThanOrEqualTo(20);
    }

    @Test
    void fileThatCannotBeMadeNowIsMadeAndSentLater() {
        AtomicInteger made = new AtomicInteger();
        papers = (chat, document) -> made.incrementAndGet() == 1
                ? Mono.error(ProblemException.of(503, "UNAVAILABLE"))
                : Mono.just(new byte[1]);
        queueFile();

        sendAll(sending(1_000));
        assertThat(api.sent()).isEmpty();
        clock.goOn(Duration.ofSeconds(2));
        sendAll(sending(1_000));

        assertThat(api.sent()).containsExactly("11:Расчёт");
        assertThat(made).hasValue(2);
    }

    @Test
    void fileIsMadeAgainForALaterAttempt() {
        AtomicInteger made = new AtomicInteger();
        papers = (chat, document) -> Mono.fromCallable(() -> new byte[made.incrementAndGet()]);
        api.answering(
                chat -> Mono.just(made.get() == 1 ? new Delivery.Unreachable("RESET") : new Delivery.Delivered(1)));
        queueFile();

        sendAll(sending(1_000));
        clock.goOn(Duration.ofSeconds(2));
        sendAll(sending(1_000));

        assertThat(api.sent()).hasSize(2);
        assertThat(made).hasValue(2);
    }

    private void queueFile() {
        Outgoing file =
                new Outgoing.Document(FileKind.WORKBOOK, new BoardId(UUID.randomUUID()), "Расчёт.xlsx", "Расчёт");
        outbox.add(ANNA, List.of(file), clock.instant()).block();
    }

    @Test
    void chatThatHasToWaitDoesNotHoldOthers() {
        queue(ANNA, "1", "2", "3", "4", "5", "6");
        queue(BORIS, "1");

        sendAll(sending(1_000));

        assertThat(api.sent()).hasSize(6).contains("12:1");
    }

    @Test
    void allChatsTogetherHearNoMoreThanTheRateAllows() {
        SendMessages sending = sending(30);
        queue(ANNA, "1");
        queue(BORIS, "1");

        sendAll(sending);
        assertThat(api.sent()).containsExactly("11:1");

        clock.goOn(Duration.ofMillis(34));
        sendAll(sending);
        assertThat(api.sent()).containsExactly("11:1", "12:1");
    }

    @Test
    void claimOfAKilledSenderEndsByItself() {
        api.answering(chat -> Mono.never());
        queue(ANNA, "1");
        sending(1_000).step().subscribe().dispose();
        api.answering(chat -> Mono.just(new Delivery.Delivered(1)));

        sendAll(sending(1_000));
        assertThat(api.sent()).hasSize(1);
        clock.goOn(Duration.ofSeconds(31));
        sendAll(sending(1_000));

        assertThat(api.sent()).containsExactly("11:1", "11:1");
        assertThat(outbox.waiting(ANNA)).isEmpty();
    }

    @Test
    void groupThatBecameASupergroupHearsEverythingThereOnce() {
        ChatId group = new ChatId(-5);
        ChatId supergroup = new ChatId(-1005);
        api.answering(
                chat -> Mono.just(chat.equals(group) ? new Delivery.Moved(supergroup) : new Delivery.Delivered(1)));
        queue(group, "1", "2");

        sendAll(sending(1_000));
        queue(group, "3");
        sendAll(sending(1_000));

        assertThat(api.sent()).containsExactly("-5:1", "-1005:1", "-1005:2", "-1005:3");
        assertThat(outbox.waiting(supergroup)).isEmpty();
    }

    @Test
    void changeOfAListGoesToTheMessageThatShowsIt() {
        BoardId board = new BoardId(UUID.randomUUID());
        Picture picture = new Picture.OfOffer(new OfferId("x"));
        Outgoing.Change change = new Outgoing.Change(null, board, picture, "карточка", Keyboard.none());
        api.answering(chat -> Mono.just(new Delivery.Delivered(77)));
        outbox.add(ANNA, List.of(change.instead(), change), clock.instant()).block();

        sendAll(sending(1_000));

        assertThat(api.sent()).containsExactly("11:карточка", "11/77:карточка");
    }

    @Test
    void changeOfAListThatWasNeverSentIsShownAsANewMessage() {
        Picture picture = new Picture.OfOffer(new OfferId("x"));
        BoardId board = new BoardId(UUID.randomUUID());
        outbox.add(
                        ANNA,
                        List.of(new Outgoing.Change(null, board, picture, "карточка", Keyboard.none())),
                        clock.instant())
                .block();

        sendAll(sending(1_000));

        assertThat(api.sent()).containsExactly("11:карточка");
    }

    private void sendAll(SendMessages sending) {
        int steps = 0;
        while (Boolean.TRUE.equals(sending.step().block())) {
            assertThat(++steps).isLessThan(100);
        }
    }

    private void queue(ChatId chat, String... texts) {
        outbox.add(chat, Stream.of(texts).map(OutboxContract::words).toList(), clock.instant())
                .block();
    }

    private Papers papers = Papers.none();

    private SendMessages sending(double overall) {
        SendingRules rules = new SendingRules(
                new Rate(overall, overall > 100 ? 100 : 1),
                new Rate(1, 5),
                new Rate(0.25, 5),
                Duration.ofSeconds(30),
                Duration.ofSeconds(25),
                new DeliveryRules(Duration.ofMillis(500), Duration.ofMinutes(1), Duration.ofHours(24)));
        NoTransactions none = new NoTransactions();
        PictureBook pictures = new PictureBook(FakeMarket.of(1), new FakeOffice(FakeMarket.of(1)));
        Postman postman = new Postman(api, pictures, papers, outbox, boards, new InMemoryChats(), none, rules, clock);
        return new SendMessages(outbox, postman, none, rules, new Wake(), clock);
    }
}
