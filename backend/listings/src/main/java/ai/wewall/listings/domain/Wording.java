package ai.wewall.listings.domain;

import org.jspecify.annotations.Nullable;

/** How a listing is told, in Russian. */
public record Wording(@Nullable String title, @Nullable String description) {

    public Wording {
        title = Plain.text(title);
        description = Plain.text(description);
    }
}
