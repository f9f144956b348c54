package ai.wewall.sandbox.telegram.person;

import ai.wewall.sandbox.telegram.BotIdentity;
import ai.wewall.sandbox.telegram.chat.BotDirectory;
import ai.wewall.sandbox.telegram.person.MessageView.ButtonView;
import ai.wewall.sandbox.telegram.person.MessageView.FileView;
import ai.wewall.sandbox.telegram.person.MessageView.KeyView;
import ai.wewall.sandbox.telegram.store.Message;
import ai.wewall.sandbox.telegram.store.People;
import ai.wewall.sandbox.telegram.store.Person;
import ai.wewall.sandbox.telegram.wire.Content;
import ai.wewall.sandbox.telegram.wire.Document;
import ai.wewall.sandbox.telegram.wire.InlineButton;
import ai.wewall.sandbox.telegram.wire.KeyboardButton;
import ai.wewall.sandbox.telegram.wire.Markup;
import ai.wewall.sandbox.telegram.wire.PhotoSize;
import ai.wewall.sandbox.telegram.wire.Voice;
import ai.wewall.sandbox.telegram.wire.WebAppInfo;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes views of messages. */
public final class MessageViews {

    private final BotDirectory bots;
    private final People people;

    public MessageViews(BotDirectory bots, People people) {
        this.bots = bots;
        this.people = people;
    }

    /** The view of a message in its latest form. */
    public MessageView of(Message message) {
        Content content = message.content();
        return new MessageView(
                message.id(),
                message.bot().key(),
                message.chatId(),
                message.fromId(),
                name(message),
                message.fromId() == bots.of(message.bot()).id(),
                message.sentAt().getEpochSecond(),
                message.editedAt() != null,
                message.editedAt() == null ? null : message.editedAt().getEpochSecond(),
                content.text(),
                content.entities(),
                content.caption(),
                content.captionEntities(),
                content.photo() == null ? null : photo(message, content.photo().getLast()),
                content.document() == null ? null : document(message, content.document()),
                content.voice() == null ? null : voice(message, content.voice()),
                content.sticker() == null
                        ? null
                        : Objects.requireNonNullElse(content.sticker().emoji(), ""),
                content.location(),
                content.venue() == null
                        ? null
                        : content.venue().title() + ", " + content.venue().address(),
                content.contact(),
                content.webAppData() == null ? null : content.webAppData().buttonText(),
                content.service(),
                content.mediaGroupId(),
                message.replyTo(),
                message.topicId(),
                message.origin() == null ? null : message.origin().forwarded(),
                message.inlineMessageId() == null
                        ? null
                        : bots.of(message.bot()).username(),
                message.inlineMessageId(),
                message.reactions(),
                buttons(message.markup()),
                keyboard(message.markup()),
                message.markup() instanceof Markup.Keyboard keyboard ? keyboard.oneTimeKeyboard() : null,
                message.markup() instanceof Markup.RemoveKeyboard ? true : null);
    }

    private String name(Message message) {
        BotIdentity bot = bots.of(message.bot());
        return message.fromId() == bot.id()
                ? bot.title()
                : people.find(message.fromId()).map(Person::fullName).orElse("");
    }

    private static FileView photo(Message message, PhotoSize size) {
        String url = url(message, size.fileId());
        return new FileView(size.fileId(), url, null, null, size.width(), size.height(), null, size.fileSize());
    }

    private static FileView document(Message message, Document file) {
        String url = url(message, file.fileId());
        return new FileView(file.fileId(), url, file.fileName(), file.mimeType(), null, null, null, file.fileSize());
    }

    private static FileView voice(Message message, Voice file) {
        String url = url(message, file.fileId());
        return new FileView(file.fileId(), url, null, file.mimeType(), null, null, file.duration(), file.fileSize());
    }

    private static String url(Message message, String fileId) {
        return "/telegram/api/files/" + message.bot().key() + "/" + fileId;
    }

    /** The rows under a message. */
    static List<List<ButtonView>> buttons(@Nullable Markup markup) {
        return Markup.rows(markup).stream()
                .map(row -> row.stream().map(MessageViews::button).toList())
                .toList();
    }

    private static ButtonView button(InlineButton button) {
        return new ButtonView(
                button.text(),
                button.callbackData(),
                button.callbackData(),
                button.url(),
                url(button.webApp()),
                button.copyText() == null ? null : button.copyText().text(),
                button.switchInlineQuery(),
                button.switchInlineQueryCurrentChat(),
                button.style());
    }

    private static @Nullable List<List<KeyView>> keyboard(@Nullable Markup markup) {
        return markup instanceof Markup.Keyboard keyboard ? keys(keyboard) : null;
    }

    /** The keys of a keyboard. */
    public static List<List<KeyView>> keys(Markup.Keyboard keyboard) {
        return keyboard.keyboard().stream()
                .map(row -> row.stream().map(MessageViews::key).toList())
                .toList();
    }

    private static KeyView key(KeyboardButton key) {
        return new KeyView(key.text(), key.requestContact(), key.requestLocation(), url(key.webApp()));
    }

    private static @Nullable String url(@Nullable WebAppInfo app) {
        return app == null ? null : app.url();
    }
}
