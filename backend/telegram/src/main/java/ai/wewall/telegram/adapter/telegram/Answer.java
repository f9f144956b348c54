package ai.wewall.telegram.adapter.telegram;

import ai.wewall.telegram.domain.ChatId;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

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
     * @param movedTo the supergroup that the group has become, or null
     */
    record Refusal<T>(
            int code,
            String reason,
            Duration pause,
            @Nullable ChatId movedTo) implements Answer<T> {}
}
