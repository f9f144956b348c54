package ai.wewall.sandbox.telegram.bot;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.chat.Saying;
import ai.wewall.sandbox.telegram.chat.Speaking;
import ai.wewall.sandbox.telegram.file.FileKind;
import ai.wewall.sandbox.telegram.file.Files;
import ai.wewall.sandbox.telegram.store.InlineMessages;
import ai.wewall.sandbox.telegram.store.InlineResult;
import ai.wewall.sandbox.telegram.store.Message;
import ai.wewall.sandbox.telegram.store.Origin;
import ai.wewall.sandbox.telegram.store.StoredFile;
import ai.wewall.sandbox.telegram.wire.Content;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Sends bots' results in the name of people. */
public final class InlineSending {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int ID_BYTES = 20;

    private final InputFiles files;
    private final InlineMessages messages;
    private final Speaking speaking;

    InlineSending(InputFiles files, InlineMessages messages, Speaking speaking) {
        this.files = files;
        this.messages = messages;
        this.speaking = speaking;
    }

    /** Where a result goes: a chat, and the topic of a group. */
    public record Target(long chatId, @Nullable Integer topicId) {}

    /** Sends a result; what it names has to be there to be fetched. */
    public Message send(BotName bot, long personId, Target target, InlineResult result) {
        String id = randomId();
        Saying saying = new Saying(
                bot,
                personId,
                target.chatId(),
                target.topicId(),
                content(bot, result),
                null,
                result.markup(),
                Origin.inline(id));
        Message sent = speaking.say(saying);
        messages.sent(bot, id, new InlineMessages.Place(sent.chatId(), sent.id()));
        return sent;
    }

    private Content content(BotName bot, InlineResult result) {
        if (result.content() != null) {
            return result.content();
        }
        FileKind kind = result.type().equals("photo") ? FileKind.PHOTO : FileKind.DOCUMENT;
        StoredFile file = files.named(bot, kind, Params.none(), "media", String.valueOf(result.media()));
        Content content =
                kind == FileKind.PHOTO ? Content.photo(Files.photo(file)) : Content.document(Files.document(file));
        return content.withCaption(result.caption(), result.captionEntities());
    }

    /** What the bot is told of a sent message: its id, if there are buttons that may be pressed. */
    public static @Nullable String told(Message sent) {
        return sent.markup() == null ? null : sent.inlineMessageId();
    }

    static String randomId() {
        byte[] bytes = new byte[ID_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
