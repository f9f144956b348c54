package ai.wewall.platform.storage;

import java.util.regex.Pattern;

/** Which keys a store of files takes. */
final class FileKeys {

    private static final int LONGEST = 512;

    /** No word begins with a dot, so that none climbs out of its folder or hides in it. */
    private static final Pattern KEY = Pattern.compile("[a-z0-9_-][a-z0-9._-]{0,127}(/[a-z0-9_-][a-z0-9._-]{0,127})*");

    private FileKeys() {}

    /** The key itself; an {@link IllegalArgumentException} where it is none, as keys are made by us alone. */
    static String valid(String key) {
        if (key.length() > LONGEST || !KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("not a key of a file: " + key);
        }
        return key;
    }
}
