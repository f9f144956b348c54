package ai.wewall.identity.application;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages that the product speaks. */
final class Locales {

    private Locales() {}

    /** Russian for speakers of Russian and where nothing is known; English for all others. */
    static String of(@Nullable String languageCode) {
        if (languageCode == null || languageCode.isBlank()) {
            return "ru";
        }
        return switch (languageCode.toLowerCase(Locale.ROOT).split("-")[0]) {
            case "ru", "uk", "be", "kk", "ky", "uz", "tg", "hy", "az" -> "ru";
            default -> "en";
        };
    }
}
