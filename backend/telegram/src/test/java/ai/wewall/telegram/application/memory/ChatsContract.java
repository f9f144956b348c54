package ai.wewall.telegram.application.memory;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.identity.PersonId;
import ai.wewall.telegram.domain.BoardId;
import ai.wewall.telegram.domain.ChatId;
import ai.wewall.telegram.domain.OfferId;
import ai.wewall.telegram.domain.dialogue.ChatState;
import ai.wewall.telegram.twin.Readings;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link Chats} does. Each test finds it empty. */
public interface ChatsContract {

    Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
    ChatId ANNA = new ChatId(11);

    Chats chats();

    @Test
    default void nothingIsKnownOfAChatAtFirst() {
        assertThat(chats().find(ANNA).block()).isNull();
        assertThat(chats().isAvailable(ANNA).block()).isTrue();
    }

    @Test
    default void chatIsRememberedAsItWas() {
        ChatMemory memory = memory();

        chats().save(ANNA, ChatMemory.fresh()).block();
        chats().save(ANNA, memory).block();

        assertThat(chats().find(ANNA).block()).isEqualTo(memory);
        assertThat(chats().find(new ChatId(12)).block()).isNull();
    }

    @Test
    default void chatThatBlockedUsIsAvailableAgainWhenItSpeaks() {
        chats().save(ANNA, memory()).block();
        chats().markUnavailable(ANNA, NOON).block();
        assertThat(chats().isAvailable(ANNA).block()).isFalse();

        chats().save(ANNA, memory()).block();

        assertThat(chats().isAvailable(ANNA).block()).isTrue();
    }

    @Test
    default void chatThatLetsUsInAgainKeepsItsMemory() {
        chats().save(ANNA, memory()).block();
        chats().markUnavailable(ANNA, NOON).block();
        chats().markAvailable(ANNA).block();

        assertThat(chats().isAvailable(ANNA).block()).isTrue();
        assertThat(chats().find(ANNA).block()).isEqualTo(memory());
    }

    @Test
    default void chatMayBlockUsBeforeItEverSpoke() {
        chats().markUnavailable(ANNA, NOON).block();

        assertThat(chats().isAvailable(ANNA).block()).isFalse();
        assertThat(chats().find(ANNA).map(ChatMemory::state).block()).isEqualTo(ChatState.fresh());
    }

    @Test
    default void whatIsKnownOfAGroupIsTheSupergroups() {
        ChatId group = new ChatId(-5);
        ChatId supergroup = new ChatId(-1005);
        chats().save(group, memory()).block();

        chats().becomes(group, supergroup).block();
        chats().becomes(group, supergroup).block();

        assertThat(chats().find(supergroup).block()).isEqualTo(memory());
        assertThat(chats().find(group).block()).isNull();
    }

    @Test
    default void newestNumberThatWasGivenIsKept() {
        chats().keepNumber(ANNA, "+79990000001", NOON).block();
        chats().save(ANNA, memory()).block();
        chats().keepNumber(ANNA, "+79990000002", NOON).block();

        assertThat(chats().numberOf(ANNA).block()).isEqualTo("+79990000002");
        assertThat(chats().numberOf(new ChatId(12)).block()).isNull();
    }

    @Test
    default void personMayReadWhatIsKeptAndHaveItForgotten() {
        PersonId anna = memory().person();
        chats().save(ANNA, memory()).block();
        chats().keepNumber(ANNA, "+79990000001", NOON).block();
        assertThat(chats().keptOf(anna).collectList().block()).containsExactly(new Chats.Kept(11, "+79990000001"));

        chats().forget(anna).block();

        assertThat(chats().keptOf(anna).collectList().block()).isEmpty();
        assertThat(chats().find(ANNA).block()).isNull();
        assertThat(chats().numberOf(ANNA).block()).isNull();
    }

    @Test
    default void chatsOfAGuestBecomeThoseOfThePerson() {
        PersonId other = new PersonId(new UUID(5, 6));
        chats().save(ANNA, memory()).block();

        chats().move(memory().person(), other).block();

        assertThat(chats().keptOf(other).map(Chats.Kept::chat).collectList().block())
                .containsExactly(11L);
    }

    private static ChatMemory memory() {
        ChatState.View view = new ChatState.View(new BoardId(new UUID(1, 2)), 5, 2);
        ChatState state = new ChatState(
                Readings.officeToRent(),
                view,
                true,
                "album",
                new ChatState.LastSaid(5, 7, Readings.officeToRent()),
                List.of(new OfferId("x")));
        return new ChatMemory(new PersonId(new UUID(3, 4)), state, NOON, NOON.minusSeconds(9));
    }
}
