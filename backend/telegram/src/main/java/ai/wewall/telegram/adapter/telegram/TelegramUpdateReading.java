package ai.wewall.telegram.adapter.telegram;

import ai.wewall.identity.TelegramAccount;
import ai.wewall.telegram.application.inbox.IncomingUpdate;
import ai.wewall.telegram.application.inbox.IncomingUpdate.FromPerson;
import ai.wewall.telegram.application.inbox.IncomingUpdate.Ignored;
import ai.wewall.telegram.application.inbox.IncomingUpdate.Moved;
import ai.wewall.telegram.application.inbox.PendingUpdate;
import ai.wewall.telegram.application.inbox.UpdateReading;
import ai.wewall.telegram.domain.ChatId;
import ai.wewall.telegram.domain.dialogue.Input;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import java.util.Set;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;
import org.telegram.telegrambots.meta.api.objects.inlinequery.InlineQuery;
import org.telegram.telegrambots.meta.api.objects.message.MaybeInaccessibleMessage;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Reads updates in the library's form. */
final class TelegramUpdateReading implements UpdateReading {

    /** Parts of other kinds are not even read, as nothing is done with them. */
    private static final Set<String> KINDS =
            Set.of("update_id", "message", "edited_message", "callback_query", "inline_query", "my_chat_member");

    private static final Set<String> PLAIN = Set.of(
            "message_id",
            "date",
            "chat",
            "from",
            "text",
            "caption",
            "media_group_id",
            "migrate_to_chat_id",
            "migrate_from_chat_id",
            "id",
            "query",
            "data",
            "message");

    private final ObjectMapper json = new ObjectMapper();
    private final Addressing addressing;
    private final Contents contents;

    /**
     * Reads the updates of a bot.
     *
     * @param username its name without {@code @}, or an empty text: then it is addressed in no group
     */
    TelegramUpdateReading(String username) {
        this.addressing = new Addressing(username);
        this.contents = new Contents(addressing);
    }

    @Override
    public IncomingUpdate read(PendingUpdate update) {
        try {
            return meaning(parsed(update.payload()));
        } catch (JsonProcessingException another) {
            throw new IllegalStateException("an update in a form that the library does not read", another);
        }
    }

    /** What stands beside a text may be of a later day than the library; the text is read all the same. */
    private Update parsed(String payload) throws JsonProcessingException {
        JsonNode update = json.readTree(payload);
        if (update instanceof ObjectNode object) {
            object.retain(KINDS);
        }
        try {
            return json.treeToValue(update, Update.class);
        } catch (JsonProcessingException another) {
            update.forEach(TelegramUpdateReading::reduce);
            return json.treeToValue(update, Update.class);
        }
    }

    private static void reduce(JsonNode part) {
        if (part instanceof ObjectNode object) {
            object.retain(PLAIN);
        }
    }

    private IncomingUpdate meaning(Update update) {
        if (update.getMessage() != null) {
            return message("message", update.getMessage(), false);
        }
        if (update.getEditedMessage() != null) {
            return message("edited_message", update.getEditedMessage(), true);
        }
        if (update.getCallbackQuery() != null) {
            return callback(update.getCallbackQuery());
        }
        if (update.getInlineQuery() != null) {
            return inline(update.getInlineQuery());
        }
        return update.getMyChatMember() != null ? membership(update.getMyChatMember()) : new Ignored("unknown");
    }

    private IncomingUpdate message(String kind, Message message, boolean edited) {
        if (message.getChat() != null && message.getMigrateToChatId() != null) {
            return new Moved(new ChatId(message.getChatId()), new ChatId(message.getMigrateToChatId()));
        }
        if (message.getChat() != null && message.getMigrateFromChatId() != null) {
            return new Moved(new ChatId(message.getMigrateFromChatId()), new ChatId(message.getChatId()));
        }
        if (!isPerson(message.getFrom()) || message.getChat() == null) {
            return new Ignored("nobody");
        }
        if (!message.isUserMessage() && !addressing.isToUs(message)) {
            return new Ignored("group");
        }
        return contents.of(message, edited)
                .<IncomingUpdate>map(input ->
                        new FromPerson(kind, new ChatId(message.getChatId()), account(message.getFrom()), input, null))
                .orElseGet(() -> new Ignored("service"));
    }

    private static IncomingUpdate callback(CallbackQuery query) {
        MaybeInaccessibleMessage under = query.getMessage();
        if (under == null || query.getData() == null || !isPerson(query.getFrom())) {
            return new Ignored("callback");
        }
        Input pressed = new Input.Pressed(query.getData(), under.getMessageId());
        return new FromPerson(
                "callback", new ChatId(under.getChatId()), account(query.getFrom()), pressed, query.getId());
    }

    private static IncomingUpdate inline(InlineQuery query) {
        return isPerson(query.getFrom())
                ? new IncomingUpdate.Inline(
                        query.getId(), account(query.getFrom()), Objects.requireNonNullElse(query.getQuery(), ""))
                : new Ignored("inline");
    }

    /** In a group, as in a private chat, who is no member any more cannot be written to. */
    private static IncomingUpdate membership(ChatMemberUpdated change) {
        String status = change.getNewChatMember().getStatus();
        boolean available = !"kicked".equals(status) && !"left".equals(status);
        return new IncomingUpdate.Availability(new ChatId(change.getChat().getId()), available);
    }

    private static boolean isPerson(User user) {
        return user != null && !Boolean.TRUE.equals(user.getIsBot());
    }

    private static TelegramAccount account(User user) {
        return new TelegramAccount(
                user.getId(),
                Objects.requireNonNullElse(user.getFirstName(), ""),
                user.getLastName(),
                user.getUserName(),
                user.getLanguageCode());
    }
}
