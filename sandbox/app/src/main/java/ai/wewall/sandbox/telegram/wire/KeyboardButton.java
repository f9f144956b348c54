package ai.wewall.sandbox.telegram.wire;

import org.jspecify.annotations.Nullable;

/** A button in place of the letters' keyboard; without an action it says its text. */
public record KeyboardButton(
        String text,
        @Nullable Boolean requestContact,
        @Nullable Boolean requestLocation,
        @Nullable WebAppInfo webApp) {}
