package ai.wewall.model.chat;

import org.jspecify.annotations.Nullable;

/**
 * How to reach whoever asks. At least one way has to be there.
 *
 * @param phone as people write it, 7 to 15 digits
 * @param telegram a username, with or without {@code @}
 */
public record LeadContact(
        String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String telegram) {}
