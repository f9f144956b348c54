package ai.wewall.telegram.adapter.telegram;

import java.time.Duration;

/** What Telegram answered to a call. */
sealed interface Answer<T> {

    /** It did what was asked. */
    record Given<T>(T result) implements Answer<T> {}

    /**
     * It refuses.
     *
     * @param code the error code, 4xx
     * @param reason the description
     * @param pause how long it asks to wait; zero where it does not
     */
    record Refusal<T>(int code, String reason, Duration pause) implements Answer<T> {}
}
