package ai.wewall.sandbox.telegram.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a message says: exactly one of text, photo, document, voice, sticker, location, venue, contact, Mini App data and
 * a note of the service, with a caption where the kind may have one.
 */
public record Content(
        @Nullable String text,
        @Nullable List<Entity> entities,
        @Nullable String caption,
        @Nullable List<Entity> captionEntities,
        @Nullable List<PhotoSize> photo,
        @Nullable Document document,
        @Nullable Voice voice,
        @Nullable Sticker sticker,
        @Nullable Location location,
        @Nullable Venue venue,
        @Nullable Contact contact,
        @Nullable WebAppData webAppData,
        @Nullable ServiceNote service,
        @Nullable String mediaGroupId) {

    /** A text with its entities. */
    public static Content text(String text, List<Entity> entities) {
        Parts parts = new Parts();
        parts.text = text;
        parts.entities = noneAsNull(entities);
        return parts.together();
    }

    /** A photo in its sizes, smallest first. */
    public static Content photo(List<PhotoSize> sizes) {
        Parts parts = new Parts();
        parts.photo = sizes;
        return parts.together();
    }

    /** A file. */
    public static Content document(Document document) {
        Parts parts = new Parts();
        parts.document = document;
        return parts.together();
    }

    /** A voice note. */
    public static Content voice(Voice voice) {
        Parts parts = new Parts();
        parts.voice = voice;
        return parts.together();
    }

    /** A sticker. */
    public static Content sticker(Sticker sticker) {
        Parts parts = new Parts();
        parts.sticker = sticker;
        return parts.together();
    }

    /** A place. */
    public static Content location(Location location) {
        Parts parts = new Parts();
        parts.location = location;
        return parts.together();
    }

    /** A place with a name. */
    public static Content venue(Venue venue) {
        Parts parts = new Parts();
        parts.location = venue.location();
        parts.venue = venue;
        return parts.together();
    }

    /** A telephone number. */
    public static Content contact(Contact contact) {
        Parts parts = new Parts();
        parts.contact = contact;
        return parts.together();
    }

    /** Data of a Mini App. */
    public static Content webAppData(WebAppData data) {
        Parts parts = new Parts();
        parts.webAppData = data;
        return parts.together();
    }

    /** A note of the service. */
    public static Content service(ServiceNote note) {
        Parts parts = new Parts();
        parts.service = note;
        return parts.together();
    }

    /** The same with another caption; an empty one is none. */
    public Content withCaption(String newCaption, List<Entity> newEntities) {
        Parts parts = new Parts(this);
        parts.caption = newCaption.isEmpty() ? null : newCaption;
        parts.captionEntities = newCaption.isEmpty() ? null : noneAsNull(newEntities);
        return parts.together();
    }

    /** The same as a part of an album, or of none. */
    public Content inAlbum(@Nullable String album) {
        Parts parts = new Parts(this);
        parts.mediaGroupId = album;
        return parts.together();
    }

    /** Whether a caption may stand under it. */
    public boolean mayHaveCaption() {
        return photo != null || document != null || voice != null;
    }

    private static @Nullable List<Entity> noneAsNull(List<Entity> entities) {
        return entities.isEmpty() ? null : List.copyOf(entities);
    }

    /** A content in the making. */
    private static final class Parts {

        private @Nullable String text;
        private @Nullable List<Entity> entities;
        private @Nullable String caption;
        private @Nullable List<Entity> captionEntities;
        private @Nullable List<PhotoSize> photo;
        private @Nullable Document document;
        private @Nullable Voice voice;
        private @Nullable Sticker sticker;
        private @Nullable Location location;
        private @Nullable Venue venue;
        private @Nullable Contact contact;
        private @Nullable WebAppData webAppData;
        private @Nullable ServiceNote service;
        private @Nullable String mediaGroupId;

        Parts() {}

        Parts(Content from) {
            text = from.text;
            entities = from.entities;
            caption = from.caption;
            captionEntities = from.captionEntities;
            photo = from.photo;
            document = from.document;
            voice = from.voice;
            sticker = from.sticker;
            location = from.location;
            venue = from.venue;
            contact = from.contact;
            webAppData = from.webAppData;
            service = from.service;
            mediaGroupId = from.mediaGroupId;
        }

        Content together() {
            return new Content(
                    text,
                    entities,
                    caption,
                    captionEntities,
                    photo,
                    document,
                    voice,
                    sticker,
                    location,
                    venue,
                    contact,
                    webAppData,
                    service,
                    mediaGroupId);
        }
    }
}
