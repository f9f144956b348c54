package ai.wewall.chat.domain;

import ai.wewall.model.chat.LegalText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Proof that a person agreed to a text.
 *
 * @param sha256 of the text that was shown, so that it can be told apart from any other wording
 * @param page the page on which it was given, where the caller tells it
 * @param address the network address it was given from, where it is known
 */
public record Consent(
        String textId,
        int version,
        String sha256,
        Instant at,
        @Nullable String page,
        @Nullable String address) {

    /** Consent to a text, now and here. */
    public static Consent to(LegalText text, Instant at, Place place) {
        return new Consent(text.id(), text.version(), text.sha256(), at, place.page(), place.address());
    }

    /** Where a consent is given. */
    public record Place(@Nullable String page, @Nullable String address) {}
}
