package ai.wewall.telegram.application.inbox;

import ai.wewall.identity.TelegramAccount;
import ai.wewall.telegram.domain.ChatId;
import ai.wewall.telegram.domain.dialogue.Input;
import org.jspecify.annotations.Nullable;

/** What an update means to us. */
public sealed interface IncomingUpdate {

    /** A short stable word for metrics. */
    String kind();

    /** Something that a person did. */
    sealed interface ByPerson extends IncomingUpdate {

        /** Who it was. */
        TelegramAccount account();
    }

    /**
     * A person did something in a chat with the bot: the private one, or a group where the bot was addressed.
     *
     * @param callback the query to be answered where a button was pressed, else null
     */
    record FromPerson(
            String kind,
            ChatId chat,
            TelegramAccount account,
            Input input,
            @Nullable String callback) implements ByPerson {}

    /**
     * A person types behind the bot's name in some chat.
     *
     * @param query the query's id
     * @param text what was typed so far
     */
    record Inline(String query, TelegramAccount account, String text) implements ByPerson {
        @Override
        public String kind() {
            return "inline";
        }
    }

    /** A person has blocked the bot, or let it back in. */
    record Availability(ChatId chat, boolean available) implements IncomingUpdate {

        @Override
        public String kind() {
            return "availability";
        }
    }

    /** A group has become a supergroup, which has another id. Both tell of it. */
    record Moved(ChatId from, ChatId to) implements IncomingUpdate {

        @Override
        public String kind() {
            return "moved";
        }
    }

    /** Nothing of ours: an edit, a group, a channel, a kind that we do not know. */
    record Ignored(String kind) implements IncomingUpdate {}
}
