package ai.wewall.sandbox.telegram.person;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.file.FileContent;
import ai.wewall.sandbox.telegram.file.FileKind;
import ai.wewall.sandbox.telegram.file.Files;
import ai.wewall.sandbox.telegram.store.Person;
import ai.wewall.sandbox.telegram.store.StoredFile;
import ai.wewall.sandbox.telegram.text.FormattedText;
import ai.wewall.sandbox.telegram.text.Texts;
import ai.wewall.sandbox.telegram.wire.Contact;
import ai.wewall.sandbox.telegram.wire.Content;
import ai.wewall.sandbox.telegram.wire.Location;
import ai.wewall.sandbox.telegram.wire.Sticker;
import ai.wewall.sandbox.telegram.wire.Venue;
import ai.wewall.sandbox.telegram.wire.WebAppData;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** What people write, as contents of messages. */
public final class Contents {

    private static final int LONGEST_APP_DATA = 4096;

    private final Files files;

    public Contents(Files files) {
        this.files = files;
    }

    /** A typed text; commands and addresses in it are found. */
    public static Content text(String typed) {
        FormattedText text = Texts.typed(typed);
        if (text.text().isEmpty()) {
            throw Misstep.refused("a text has to say something");
        }
        if (text.text().codePointCount(0, text.text().length()) > Texts.LONGEST_TEXT) {
            throw Misstep.refused("a text has up to " + Texts.LONGEST_TEXT + " characters");
        }
        return Content.text(text.text(), text.entities());
    }

    /** A place, in degrees. */
    static Content place(Action.Place place) {
        if (!(Math.abs(place.latitude()) <= 90 && Math.abs(place.longitude()) <= 180)) {
            throw Misstep.refused("a place is a latitude up to 90 and a longitude up to 180 degrees");
        }
        Location location = new Location(place.latitude(), place.longitude());
        return place.title() == null
                ? Content.location(location)
                : Content.venue(new Venue(location, place.title(), Objects.requireNonNullElse(place.address(), "")));
    }

    /** A sticker with an emoji. */
    Content sticker(BotName bot, JsonNode given) {
        byte[] picture = SamplePhoto.jpeg();
        StoredFile file = files.keep(bot, FileKind.DOCUMENT, new FileContent(picture, "sticker.webp", "image/webp"));
        String emoji = given.isString() ? given.asString() : given.path("emoji").asString("🙂");
        return Content.sticker(new Sticker(file.id(), file.uniqueId(), "regular", 512, 512, false, false, emoji));
    }

    /** A contact: the person's own where nothing else is told. */
    static Content contact(Person person, JsonNode told) {
        String phone = firstOf(told, person.phone(), "phoneNumber", "phone_number", "phone");
        String firstName = firstOf(told, person.firstName(), "firstName", "first_name");
        JsonNode userId = told.path("userId").isMissingNode() ? told.path("user_id") : told.path("userId");
        Long owner = userId.isMissingNode() ? Long.valueOf(person.id()) : userId.isNull() ? null : userId.asLong();
        return Content.contact(new Contact(phone, firstName, person.lastName(), owner));
    }

    /** The person's own contact. */
    public static Content contact(Person person) {
        return Content.contact(new Contact(person.phone(), person.firstName(), person.lastName(), person.id()));
    }

    /** What a Mini App sent that was opened from the keys in place of the letters. */
    public static Content appData(String data, String buttonText) {
        if (data.isEmpty() || data.getBytes(StandardCharsets.UTF_8).length > LONGEST_APP_DATA) {
            throw Misstep.refused("a Mini App sends from 1 to " + LONGEST_APP_DATA + " bytes");
        }
        return Content.webAppData(new WebAppData(data, buttonText));
    }

    private static String firstOf(JsonNode told, String otherwise, String... names) {
        for (String name : names) {
            if (told.path(name).isString()) {
                return told.path(name).asString();
            }
        }
        return otherwise;
    }

    /** A file with a caption. */
    public Content file(BotName bot, FileKind kind, FileContent given, String caption, int seconds) {
        StoredFile file = files.keep(bot, kind, given);
        Content content = switch (kind) {
            case PHOTO -> Content.photo(Files.photo(file));
            case DOCUMENT -> Content.document(Files.document(file));
            case VOICE -> Content.voice(Files.voice(file, seconds));
        };
        FormattedText text = Texts.typed(caption);
        if (text.text().codePointCount(0, text.text().length()) > Texts.LONGEST_CAPTION) {
            throw Misstep.refused("a caption has up to " + Texts.LONGEST_CAPTION + " characters");
        }
        return content.withCaption(text.text(), text.entities());
    }
}
