package ai.wewall.identity.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The address of a page of ours, without the name of a host: one that begins with two slashes, or with what browsers take
 * for them, would lead elsewhere.
 */
public record OwnPath(String value) {

    private static final int LONGEST = 1_500;
    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

    /** The page of a text; empty where it is no path of our own, or one of the API. */
    public static Optional<OwnPath> of(String text) {
        boolean own = text.length() <= LONGEST && OWN.matcher(text).matches();
        return own && !text.startsWith("/api/") ? Optional.of(new OwnPath(text)) : Optional.empty();
    }
}
