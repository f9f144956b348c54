package ai.wewall.sandbox.telegram.bot;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.file.FileKind;
import ai.wewall.sandbox.telegram.file.Files;
import ai.wewall.sandbox.telegram.store.StoredFile;
import ai.wewall.sandbox.telegram.text.FormattedText;
import ai.wewall.sandbox.telegram.wire.Contact;
import ai.wewall.sandbox.telegram.wire.Content;
import ai.wewall.sandbox.telegram.wire.Refusal;
import ai.wewall.sandbox.telegram.wire.Venue;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What a bot may say. */
final class SendingMethods implements BotMethod.Family {

    private static final int LONGEST_VOICE = 86_400;

    private final Posting posting;
    private final InputFiles files;
    private final InputMedia media;

    SendingMethods(Posting posting, InputFiles files, InputMedia media) {
        this.posting = posting;
        this.files = files;
        this.media = media;
    }

    @Override
    public Map<String, BotMethod> methods() {
        return Map.of(
                "sendMessage", this::sendMessage,
                "sendPhoto", (bot, params) -> file(bot, params, FileKind.PHOTO, "photo"),
                "sendDocument", (bot, params) -> file(bot, params, FileKind.DOCUMENT, "document"),
                "sendVoice", (bot, params) -> file(bot, params, FileKind.VOICE, "voice"),
                "sendMediaGroup", this::sendMediaGroup,
                "sendLocation", this::sendLocation,
                "sendVenue", this::sendVenue,
                "sendContact", this::sendContact);
    }

    private JsonNode sendMessage(BotName bot, Params params) {
        FormattedText text = TextParams.text(params);
        return posting.one(bot, params, Content.text(text.text(), text.entities()));
    }

    private JsonNode file(BotName bot, Params params, FileKind kind, String name) {
        FormattedText caption = TextParams.caption(params);
        posting.refuseUnwritable(bot, params);
        StoredFile file = files.of(bot, kind, params, name);
        Content content = switch (kind) {
            case PHOTO -> Content.photo(Files.photo(file));
            case DOCUMENT -> Content.document(Files.document(file));
            case VOICE -> Content.voice(Files.voice(file, Math.clamp(params.number("duration", 0), 0, LONGEST_VOICE)));
        };
        return posting.one(bot, params, content.withCaption(caption.text(), caption.entities()));
    }

    private List<JsonNode> sendMediaGroup(BotName bot, Params params) {
        posting.refuseUnwritable(bot, params);
        return posting.album(bot, params, media.album(bot, params));
    }

    private JsonNode sendLocation(BotName bot, Params params) {
        return posting.one(bot, params, Content.location(Places.of(params)));
    }

    private JsonNode sendVenue(BotName bot, Params params) {
        Venue venue = new Venue(Places.of(params), required(params, "title"), required(params, "address"));
        return posting.one(bot, params, Content.venue(venue));
    }

    private JsonNode sendContact(BotName bot, Params params) {
        Contact contact = new Contact(
                required(params, "phone_number"),
                required(params, "first_name"),
                params.has("last_name") ? params.text("last_name") : null,
                null);
        return posting.one(bot, params, Content.contact(contact));
    }

    private static String required(Params params, String name) {
        if (!params.has(name)) {
            throw Refusal.badRequest("parameter \"" + name + "\" is required");
        }
        return params.text(name);
    }
}
