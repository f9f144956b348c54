package ai.wewall.sandbox.telegram.person;

import ai.wewall.sandbox.telegram.store.Reaction;
import ai.wewall.sandbox.telegram.wire.Contact;
import ai.wewall.sandbox.telegram.wire.Entity;
import ai.wewall.sandbox.telegram.wire.ForwardOrigin;
import ai.wewall.sandbox.telegram.wire.Location;
import ai.wewall.sandbox.telegram.wire.ServiceNote;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message as programs and the browser get it.
 *
 * @param id of the message in its chat
 * @param chatId the chat; of a private one the person's id
 * @param from id of who wrote it
 * @param fromName how the messenger names who wrote it
 * @param fromBot whether that is the bot
 * @param date seconds since 1970
 * @param sticker its emoji
 * @param venue name and address of a place
 * @param service what happened to the chat, of a note of the service
 * @param topicId the topic of a group that it stands in
 * @param reactions emoji that people and bots put to it
 * @param viaBot the bot by whose inline result a person sent it
 * @param buttons rows of what can be pressed under it
 * @param keyboard rows of what it put in place of the letters
 * @param removesKeyboard whether it gave the letters back
 */
public record MessageView(
        int id,
        String bot,
        long chatId,
        long from,
        String fromName,
        boolean fromBot,
        long date,
        boolean edited,
        @Nullable Long editDate,
        @Nullable String text,
        @Nullable List<Entity> entities,
        @Nullable String caption,
        @Nullable List<Entity> captionEntities,
        @Nullable FileView photo,
        @Nullable FileView document,
        @Nullable FileView voice,
        @Nullable String sticker,
        @Nullable Location location,
        @Nullable String venue,
        @Nullable Contact contact,
        @Nullable String webAppData,
        @Nullable ServiceNote service,
        @Nullable String albumId,
        @Nullable Integer replyTo,
        @Nullable Integer topicId,
        @Nullable ForwardOrigin forwarded,
        @Nullable String viaBot,
        @Nullable String inlineMessageId,
        List<Reaction> reactions,
        List<List<ButtonView>> buttons,
        @Nullable List<List<KeyView>> keyboard,
        @Nullable Boolean oneTimeKeyboard,
        @Nullable Boolean removesKeyboard) {

    /**
     * A file in a message.
     *
     * @param url where its bytes are, below the sandbox's address
     */
    public record FileView(
            String fileId,
            String url,
            @Nullable String name,
            @Nullable String mimeType,
            @Nullable Integer width,
            @Nullable Integer height,
            @Nullable Integer duration,
            long size) {}

    /** A button under a message; {@code data} says the same as {@code callbackData}. */
    public record ButtonView(
            String text,
            @Nullable String callbackData,
            @Nullable String data,
            @Nullable String url,
            @Nullable String webApp,
            @Nullable String copyText,
            @Nullable String switchInlineQuery,
            @Nullable String switchInlineQueryCurrentChat,
            @Nullable String style) {}

    /** A button in place of the letters. */
    public record KeyView(
            String text,
            @Nullable Boolean requestContact,
            @Nullable Boolean requestLocation,
            @Nullable String webApp) {}
}
