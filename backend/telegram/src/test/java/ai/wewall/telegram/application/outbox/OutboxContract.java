package ai.wewall.telegram.application.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.telegram.domain.BoardId;
import ai.wewall.telegram.domain.ChatId;
import ai.wewall.telegram.domain.OfferId;
import ai.wewall.telegram.domain.delivery.Keyboard;
import ai.wewall.telegram.domain.delivery.Keyboard.Key;
import ai.wewall.telegram.domain.delivery.Outgoing;
import ai.wewall.telegram.domain.delivery.Picture;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link Outbox} does. Each test finds it empty. */
public interface OutboxContract {

    Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
    ChatId ANNA = new ChatId(11);
    ChatId BORIS = new ChatId(12);
    ChatId GROUP = new ChatId(-500);
    ChatId SUPERGROUP = new ChatId(-100500);

    Outbox outbox();

    @Test
    default void messagesOfAChatComeOutInTheOrderInWhichTheyWentIn() {
        outbox().add(ANNA, List.of(words("1"), words("2")), NOON).block();
        outbox().add(ANNA, List.of(words("3")), NOON).block();

        assertThat(List.of(sent(ANNA), sent(ANNA), sent(ANNA))).containsExactly("1", "2", "3");
        assertThat(outbox().lease(NOON).block()).isNull();
    }

    @Test
    default void everyKindOfMessageComesOutAsItWentIn() {
        BoardId board = new BoardId(UUID.randomUUID());
        Keyboard keys =
                new Keyboard(List.of(List.of(new Key.Press("1", "o1"), new Key.OpenApp("App", "https://a.example/"))));
        List<Outgoing> all = List.of(
                new Outgoing.Words("a <b>«слово»</b> \u0000", keys),
                new Outgoing.Show(new Picture.OfBoard(List.of(new OfferId("x"))), "b", keys, board),
                new Outgoing.Show(new Picture.OfMap(List.of(new OfferId("x"))), "b", keys, board, 2),
                new Outgoing.Change(7, board, new Picture.OfOffer(new OfferId("x")), "c", Keyboard.none()),
                new Outgoing.Change(null, board, new Picture.OfOffer(new OfferId("y")), "d", keys, 3),
                new Outgoing.Prompt("e", "Номер"),
                new Outgoing.Prompt("f", null),
                new Outgoing.Rekey(7, keys));

        outbox().add(ANNA, all, NOON).block();

        assertThat(all).allSatisfy(message -> assertThat(first(ANNA, true)).isEqualTo(message));
    }

    @Test
    default void answersComeBeforeWhatGoesToMany() {
        outbox().add(ANNA, List.of(words("1")), Priority.BULK, NOON).block();
        outbox().add(BORIS, List.of(words("2")), Priority.NOTICE, NOON).block();
        assertThat(outbox().lease(NOON).map(Lane::chat).block()).isEqualTo(BORIS);

        outbox().add(ANNA, List.of(words("3")), Priority.ANSWER, NOON).block();

        assertThat(outbox().lease(NOON).map(Lane::chat).block()).isEqualTo(ANNA);
        assertThat(List.of(sent(ANNA), sent(ANNA))).containsExactly("1", "3");
    }

    @Test
    default void laterChangeOfAMessageTakesThePlaceOfAnEarlierOne() {
        outbox().add(ANNA, List.of(change(7, "a"), new Outgoing.Rekey(7, Keyboard.none()), words("1")), NOON)
                .block();
        outbox().add(ANNA, List.of(change(8, "b"), change(7, "c")), NOON).block();
        outbox().add(BORIS, List.of(change(7, "d")), NOON).block();

        assertThat(List.of(first(ANNA, true), first(ANNA, true), first(ANNA, true)))
                .containsExactly(words("1"), change(8, "b"), change(7, "c"));
        assertThat(first(BORIS, true)).isEqualTo(change(7, "d"));
    }

    @Test
    default void otherButtonsLeaveAChangeThatWaits() {
        Outgoing keys = new Outgoing.Rekey(7, Keyboard.none());
        outbox().add(ANNA, List.of(change(7, "a"), keys, keys), NOON).block();

        assertThat(List.of(first(ANNA, true), first(ANNA, true))).containsExactly(change(7, "a"), keys);
        assertThat(outbox().first(ANNA, NOON).block()).isNull();
    }

    @Test
    default void longTextIsQueuedInParts() {
        outbox().add(ANNA, List.of(words("слово ".repeat(1_000).strip())), NOON).block();

        assertThat(sent(ANNA)).hasSizeBetween(3_000, 4_096);
        assertThat(sent(ANNA)).isNotEmpty();
        assertThat(outbox().first(ANNA, NOON).block()).isNull();
    }

    private static Outgoing change(int messageId, String html) {
        return new Outgoing.Change(
                messageId, new BoardId(new UUID(1, 1)), new Picture.OfOffer(new OfferId("x")), html, Keyboard.none());
    }

    @Test
    default void chatThatIsNotDueIsPassedOver() {
        outbox().add(ANNA, List.of(words("1")), NOON).block();
        outbox().add(BORIS, List.of(words("2")), NOON).block();
        outbox().defer(ANNA, NOON.plusSeconds(5)).block();

        assertThat(outbox().lease(NOON).map(Lane::chat).block()).isEqualTo(BORIS);
        assertThat(outbox().first(ANNA, NOON).block()).isNull();
        assertThat(outbox().lease(NOON.plusSeconds(5)).map(Lane::chat).block()).isEqualTo(ANNA);
    }

    @Test
    default void stateOfARateIsKept() {
        outbox().add(ANNA, List.of(words("1")), NOON).block();
        outbox().saveLane(new Lane(ANNA, NOON.plusSeconds(2)), NOON).block();
        outbox().pace().then(outbox().savePace(NOON.plusMillis(33))).block();

        assertThat(outbox().lease(NOON).block()).isEqualTo(new Lane(ANNA, NOON.plusSeconds(2)));
        assertThat(outbox().pace().block()).isEqualTo(NOON.plusMillis(33));
    }

    @Test
    default void attemptsAreCounted() {
        outbox().add(ANNA, List.of(words("1")), NOON).block();
        long id = outbox().first(ANNA, NOON).block().id();
        outbox().countAttempt(id).block();

        assertThat(outbox().first(ANNA, NOON).block()).isEqualTo(new QueuedMessage(id, ANNA, words("1"), 1, NOON));
    }

    @Test
    default void messageCanBeReplacedInItsPlace() {
        outbox().add(ANNA, List.of(words("1"), words("2")), NOON).block();
        long id = outbox().first(ANNA, NOON).block().id();
        outbox().replace(id, words("instead")).block();

        assertThat(List.of(sent(ANNA), sent(ANNA))).containsExactly("instead", "2");
    }

    @Test
    default void parkedMessageLetsItsChatGoOn() {
        outbox().add(ANNA, List.of(words("1"), words("2")), NOON).block();
        outbox().park(outbox().first(ANNA, NOON).block().id(), "400", NOON).block();

        assertThat(sent(ANNA)).isEqualTo("2");
        assertThat(outbox().forgetBefore(NOON.plusSeconds(1)).block()).isEqualTo(1);
    }

    @Test
    default void droppedChatHasNothingToSend() {
        outbox().add(ANNA, List.of(words("1"), words("2")), NOON).block();
        outbox().add(BORIS, List.of(words("3")), NOON).block();
        outbox().drop(ANNA).block();

        assertThat(outbox().lease(NOON).map(Lane::chat).block()).isEqualTo(BORIS);
        assertThat(outbox().first(ANNA, NOON).block()).isNull();
    }

    @Test
    default void whatWaitsForAGroupFollowsItInOrder() {
        outbox().add(GROUP, List.of(words("1"), words("2")), NOON).block();
        outbox().add(SUPERGROUP, List.of(words("3")), NOON).block();

        outbox().follow(GROUP, SUPERGROUP, NOON).block();
        outbox().add(GROUP, List.of(words("4")), NOON).block();
        outbox().follow(GROUP, SUPERGROUP, NOON.plusSeconds(1)).block();

        assertThat(outbox().placeOf(GROUP).block()).isEqualTo(SUPERGROUP);
        assertThat(outbox().placeOf(SUPERGROUP).block()).isEqualTo(SUPERGROUP);
        assertThat(outbox().placeOf(ANNA).block()).isEqualTo(ANNA);
        assertThat(List.of(sent(SUPERGROUP), sent(SUPERGROUP), sent(SUPERGROUP), sent(SUPERGROUP)))
                .containsExactly("1", "2", "3", "4");
        assertThat(outbox().lease(NOON).block()).isNull();
    }

    @Test
    default void messageThatIsUnderWayKeepsItsClaimWhenItsGroupMoves() {
        outbox().add(GROUP, List.of(words("1")), NOON).block();
        outbox().saveLane(new Lane(GROUP, NOON), NOON.plusSeconds(30)).block();

        outbox().follow(GROUP, SUPERGROUP, NOON).block();

        assertThat(outbox().lease(NOON.plusSeconds(29)).block()).isNull();
        assertThat(outbox().lease(NOON.plusSeconds(30)).map(Lane::chat).block()).isEqualTo(SUPERGROUP);
    }

    private String sent(ChatId chat) {
        return ((Outgoing.Words) first(chat, true)).html();
    }

    private Outgoing first(ChatId chat, boolean remove) {
        QueuedMessage message = outbox().first(chat, NOON).block();
        if (remove) {
            outbox().remove(message.id()).block();
        }
        return message.message();
    }

    static Outgoing words(String text) {
        return new Outgoing.Words(text, Keyboard.none());
    }
}
