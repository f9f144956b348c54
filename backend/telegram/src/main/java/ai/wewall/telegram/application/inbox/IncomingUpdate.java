package ai.wewall.telegram.application.inbox;

import ai.wewall.identity.TelegramAccount;
import ai.wewall.telegram.domain.ChatId;
import ai.wewall.telegram.domain.dialogue.Input;
import org.jspecify.annotations.Nullable;

/** What an update means to us. */
public sealed interface IncomingUpdate {

    /** A short stable word for metrics. */
    String kind();

    /**
     * A person did something in their private chat with the bot.
     *
     * @param callback the query to be answered where a button was pressed, else null
     */
    record FromPerson(
            String kind,
            ChatId chat,
            TelegramAccount account,
            Input input,
            @Nullable String callback) implements IncomingUpdate {}

    /** A person has blocked the bot, or let it back in. */
    record Availability(ChatId chat, boolean available) implements IncomingUpdate {

        @Override
        public String kind() {
            return "availability";
        }
    }

    /** Nothing of ours: an edit, a group, a channel, a kind that we do not know. */
    record Ignored(String kind) implements IncomingUpdate {}
}
