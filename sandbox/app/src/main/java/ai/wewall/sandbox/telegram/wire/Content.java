package ai.wewall.sandbox.telegram.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a message says: exactly one of text, photo, document, voice, location, contact and Mini App data, with a caption
 * where the kind may have one.
 */
public record Content(
        @Nullable String text,
        @Nullable List<Entity> entities,
        @Nullable String caption,
        @Nullable List<Entity> captionEntities,
        @Nullable List<PhotoSize> photo,
        @Nullable Document document,
        @Nullable Voice voice,
        @Nullable Location location,
        @Nullable Contact contact,
        @Nullable WebAppData webAppData,
        @Nullable String mediaGroupId) {

    /** A text with its entities. */
    public static Content text(String text, List<Entity> entities) {
        return new Content(text, noneAsNull(entities), null, null, null, null, null, null, null, null, null);
    }

    /** A photo in its sizes, smallest first. */
    public static Content photo(List<PhotoSize> sizes) {
        return new Content(null, null, null, null, sizes, null, null, null, null, null, null);
    }

    /** A file. */
    public static Content document(Document document) {
        return new Content(null, null, null, null, null, document, null, null, null, null, null);
    }

    /** A voice note. */
    public static Content voice(Voice voice) {
        return new Content(null, null, null, null, null, null, voice, null, null, null, null);
    }

    /** A place. */
    public static Content location(Location location) {
        return new Content(null, null, null, null, null, null, null, location, null, null, null);
    }

    /** A telephone number. */
    public static Content contact(Contact contact) {
        return new Content(null, null, null, null, null, null, null, null, contact, null, null);
    }

    /** Data of a Mini App. */
    public static Content webAppData(WebAppData data) {
        return new Content(null, null, null, null, null, null, null, null, null, data, null);
    }

    /** The same with another caption; an empty one is none. */
    public Content withCaption(String newCaption, List<Entity> newEntities) {
        return new Content(
                text,
                entities,
                newCaption.isEmpty() ? null : newCaption,
                newCaption.isEmpty() ? null : noneAsNull(newEntities),
                photo,
                document,
                voice,
                location,
                contact,
                webAppData,
                mediaGroupId);
    }

    /** The same as a part of an album. */
    public Content inAlbum(@Nullable String album) {
        return new Content(
                text, entities, caption, captionEntities, photo, document, voice, location, contact, webAppData, album);
    }

    /** Whether a caption may stand under it. */
    public boolean mayHaveCaption() {
        return photo != null || document != null || voice != null;
    }

    private static @Nullable List<Entity> noneAsNull(List<Entity> entities) {
        return entities.isEmpty() ? null : List.copyOf(entities);
    }
}
