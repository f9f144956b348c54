package ai.wewall.telegram.application.memory;

import ai.wewall.identity.PersonId;
import ai.wewall.telegram.domain.dialogue.ChatState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What we know of a chat.
 *
 * @param person whose chat it is, once known
 * @param state what the dialogue keeps in mind
 * @param paidUntil state of the throttle
 * @param toldAt when the person was last told to slow down
 */
public record ChatMemory(@Nullable PersonId person, ChatState state, Instant paidUntil, Instant toldAt) {

    private static final ChatMemory FRESH = new ChatMemory(null, ChatState.fresh(), Instant.EPOCH, Instant.EPOCH);

    /** A chat that is seen for the first time. */
    public static ChatMemory fresh() {
        return FRESH;
    }

    /** With another state of the throttle. */
    public ChatMemory paidUntil(Instant instant) {
        return new ChatMemory(person, state, instant, toldAt);
    }

    /** With another time at which the person was told to slow down. */
    public ChatMemory toldAt(Instant instant) {
        return new ChatMemory(person, state, paidUntil, instant);
    }

    /** After a turn of the dialogue with this person. */
    public ChatMemory of(PersonId known, ChatState next) {
        return new ChatMemory(known, next, paidUntil, toldAt);
    }
}
