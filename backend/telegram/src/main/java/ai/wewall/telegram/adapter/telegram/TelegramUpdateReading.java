package ai.wewall.telegram.adapter.telegram;

import ai.wewall.identity.TelegramAccount;
import ai.wewall.telegram.application.inbox.IncomingUpdate;
import ai.wewall.telegram.application.inbox.IncomingUpdate.FromPerson;
import ai.wewall.telegram.application.inbox.IncomingUpdate.Ignored;
import ai.wewall.telegram.application.inbox.PendingUpdate;
import ai.wewall.telegram.application.inbox.UpdateReading;
import ai.wewall.telegram.domain.ChatId;
import ai.wewall.telegram.domain.dialogue.Input;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Objects;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;
import org.telegram.telegrambots.meta.api.objects.message.MaybeInaccessibleMessage;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Reads updates in the library's form. */
final class TelegramUpdateReading implements UpdateReading {

    private final ObjectMapper json = new ObjectMapper();

    @Override
    public IncomingUpdate read(PendingUpdate update) {
        try {
            return meaning(json.readValue(update.payload(), Update.class));
        } catch (JsonProcessingException another) {
            throw new IllegalStateException("an update in a form that the library does not read", another);
        }
    }

    private static IncomingUpdate meaning(Update update) {
        if (update.getMessage() != null) {
            return message(update.getMessage());
        }
        if (update.getCallbackQuery() != null) {
            return callback(update.getCallbackQuery());
        }
        return update.getMyChatMember() != null ? membership(update.getMyChatMember()) : new Ignored("unknown");
    }

    private static IncomingUpdate message(Message message) {
        if (!message.isUserMessage() || !isPerson(message.getFrom())) {
            return new Ignored("group");
        }
        return Contents.of(message)
                .<IncomingUpdate>map(input -> new FromPerson(
                        "message", new ChatId(message.getChatId()), account(message.getFrom()), input, null))
                .orElseGet(() -> new Ignored("service"));
    }

    private static IncomingUpdate callback(CallbackQuery query) {
        MaybeInaccessibleMessage under = query.getMessage();
        if (under == null || query.getData() == null || !under.isUserMessage() || !isPerson(query.getFrom())) {
            return new Ignored("callback");
        }
        Input pressed = new Input.Pressed(query.getData(), under.getMessageId());
        return new FromPerson(
                "callback", new ChatId(under.getChatId()), account(query.getFrom()), pressed, query.getId());
    }

    private static IncomingUpdate membership(ChatMemberUpdated change) {
        if (!Boolean.TRUE.equals(change.getChat().isUserChat())) {
            return new Ignored("membership");
        }
        boolean available = Objects.equals(change.getNewChatMember().getStatus(), "member");
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
