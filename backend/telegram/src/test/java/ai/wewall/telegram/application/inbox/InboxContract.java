package ai.wewall.telegram.application.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.telegram.domain.ChatId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every {@link Inbox} does. Each test finds it empty. */
public interface InboxContract {

    Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
    ChatId ANNA = new ChatId(11);
    ChatId BORIS = new ChatId(12);

    Inbox inbox();

    @Test
    default void updateIsStoredOnceHoweverOftenItArrives() {
        assertThat(store(update(1, ANNA), update(1, ANNA))).isEqualTo(1);
        assertThat(store(update(1, ANNA), update(2, ANNA))).isEqualTo(1);

        assertThat(handledInOrder()).containsExactly(1L, 2L);
    }

    @Test
    default void updateComesOutAsItWentIn() {
        store(update(1, ANNA));

        assertThat(inbox().lease(NOON).block()).isEqualTo(ANNA);
        assertThat(inbox().next(ANNA, NOON).block())
                .isEqualTo(new PendingUpdate(1, ANNA, "{\"update_id\":1}", NOON, 0));
    }

    @Test
    default void handledUpdateIsKnownStill() {
        store(update(1, ANNA));
        inbox().markHandled(1, NOON).block();

        assertThat(store(update(1, ANNA))).isZero();
        assertThat(inbox().lease(NOON).block()).isNull();
    }

    @Test
    default void updatesOfAChatComeOutInTheOrderOfTheirIds() {
        store(update(3, ANNA), update(1, ANNA));
        store(update(2, ANNA));

        assertThat(handledInOrder()).containsExactly(1L, 2L, 3L);
    }

    @Test
    default void stragglerIsHandledOnce() {
        store(update(5, ANNA));
        assertThat(handledInOrder()).containsExactly(5L);

        store(update(4, ANNA), update(5, ANNA));

        assertThat(handledInOrder()).containsExactly(4L);
    }

    @Test
    default void failedUpdateHoldsItsChatBackAndNoOther() {
        store(update(1, ANNA), update(2, ANNA), update(3, BORIS));
        fail(NOON.plusSeconds(60));

        assertThat(inbox().lease(NOON).block()).isEqualTo(BORIS);
        assertThat(inbox().next(ANNA, NOON).block()).isNull();
    }

    @Test
    default void postponedUpdateWaitsAndCountsAsNoAttempt() {
        store(update(1, ANNA), update(2, ANNA));
        inbox().postpone(pending(0), NOON.plusSeconds(1)).block();

        assertThat(inbox().next(ANNA, NOON).block()).isNull();
        assertThat(inbox().next(ANNA, NOON.plusSeconds(1)).block().attempts()).isZero();
    }

    @Test
    default void wordsUnderAnAlbumAreFoundBehindItsFirstPicture() {
        String picture = "{\"update_id\":%d,\"message\":{\"media_group_id\":\"%s\"%s}}";
        store(
                new RawUpdate(1, ANNA, picture.formatted(1, "a", "")),
                new RawUpdate(2, ANNA, picture.formatted(2, "a", ",\"caption\":\"офис\"")),
                new RawUpdate(3, ANNA, picture.formatted(3, "b", "")));

        assertThat(inbox().hasWordsUnder(pending(0), "a").block()).isTrue();
        assertThat(inbox().hasWordsUnder(pending(0), "b").block()).isFalse();
        assertThat(inbox().hasWordsUnder(pending(0), "a.*").block()).isFalse();
    }

    @Test
    default void failedUpdateIsTriedAgainWhenItIsDue() {
        store(update(1, ANNA));
        fail(NOON.plusSeconds(60));

        PendingUpdate again = inbox().next(ANNA, NOON.plusSeconds(60)).block();

        assertThat(again.id()).isEqualTo(1);
        assertThat(again.attempts()).isEqualTo(1);
    }

    @Test
    default void failureIsNotNotedWhereAnotherHasTriedMeanwhile() {
        store(update(1, ANNA));
        fail(NOON);

        assertThat(inbox().markFailed(pending(0), "Oops", NOON).block()).isFalse();
        assertThat(inbox().park(pending(0), "Oops", NOON).block()).isFalse();
        inbox().markHandled(1, NOON).block();
        assertThat(inbox().park(pending(1), "Oops", NOON).block()).isFalse();
    }

    @Test
    default void parkedUpdateLetsItsChatGoOn() {
        store(update(1, ANNA), update(2, ANNA));
        inbox().park(pending(0), "Oops", NOON).block();

        assertThat(handledInOrder()).containsExactly(2L);
    }

    @Test
    default void olderChatComesFirst() {
        store(update(2, ANNA), update(1, BORIS));

        assertThat(inbox().lease(NOON).block()).isEqualTo(BORIS);
    }

    @Test
    default void oldIdsAreForgottenAndPendingOnesAreNot() {
        store(update(1, ANNA), update(2, ANNA));
        inbox().markHandled(1, NOON).block();

        assertThat(inbox().forgetBefore(NOON.plus(1, ChronoUnit.DAYS)).block()).isEqualTo(1);
        assertThat(handledInOrder()).containsExactly(2L);
    }

    private void fail(Instant nextAttempt) {
        assertThat(inbox().markFailed(pending(0), "Oops", nextAttempt).block()).isTrue();
    }

    private static PendingUpdate pending(int attempts) {
        return new PendingUpdate(1, ANNA, "", NOON, attempts);
    }

    private int store(RawUpdate... updates) {
        return inbox().store(List.of(updates), NOON).block();
    }

    private List<Long> handledInOrder() {
        return Stream.generate(() -> inbox().lease(NOON)
                        .flatMap(chat -> inbox().next(chat, NOON))
                        .flatMap(
                                update -> inbox().markHandled(update.id(), NOON).thenReturn(update.id()))
                        .blockOptional())
                .takeWhile(java.util.Optional::isPresent)
                .map(java.util.Optional::get)
                .toList();
    }

    static RawUpdate update(long id, ChatId chat) {
        return new RawUpdate(id, chat, "{\"update_id\":" + id + "}");
    }
}
