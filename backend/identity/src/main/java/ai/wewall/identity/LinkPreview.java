package ai.wewall.identity;

import org.jspecify.annotations.Nullable;

/** What a code that joins accounts would do. */
public sealed interface LinkPreview {

    /**
     * It would join the account of a browser.
     *
     * @param address the e-mail address of that account with most of its letters hidden, or null where it has none
     */
    record Possible(@Nullable String address) implements LinkPreview {}

    /** It joins nothing. */
    record Impossible(LinkRefusal reason) implements LinkPreview {}
}
