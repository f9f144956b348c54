package ai.wewall.telegram.application.filter;

import ai.wewall.identity.Person;
import ai.wewall.telegram.application.inbox.IncomingUpdate;
import ai.wewall.telegram.application.inbox.PendingUpdate;
import ai.wewall.telegram.application.memory.ChatMemory;
import org.jspecify.annotations.Nullable;

/**
 * An update on its way through the filters, which add what they find out.
 *
 * @param person who did it, once known
 * @param language {@code ru} or {@code en}
 * @param memory what we know of the chat
 */
public record Exchange(
        PendingUpdate update,
        IncomingUpdate incoming,
        @Nullable Person person,
        String language,
        ChatMemory memory) {

    /** An update of which nothing is known yet. */
    public static Exchange of(PendingUpdate update, IncomingUpdate incoming) {
        return new Exchange(update, incoming, null, "ru", ChatMemory.fresh());
    }

    Exchange by(Person known) {
        return new Exchange(update, incoming, known, language, memory);
    }

    Exchange in(String spoken) {
        return new Exchange(update, incoming, person, spoken, memory);
    }

    Exchange remembering(ChatMemory known) {
        return new Exchange(update, incoming, person, language, known);
    }
}
