package ai.wewall.sandbox.telegram.store;

import ai.wewall.sandbox.telegram.wire.ForwardOrigin;
import org.jspecify.annotations.Nullable;

/**
 * Where a message comes from besides its sender.
 *
 * @param forwarded who wrote it first, of a forwarded one
 * @param inlineMessageId of one that a person sent by a bot's inline result
 */
public record Origin(
        @Nullable ForwardOrigin forwarded, @Nullable String inlineMessageId) {

    /** Written first by somebody else. */
    public static Origin forwarded(ForwardOrigin from) {
        return new Origin(from, null);
    }

    /** Sent by a bot's inline result. */
    public static Origin inline(String inlineMessageId) {
        return new Origin(null, inlineMessageId);
    }
}
