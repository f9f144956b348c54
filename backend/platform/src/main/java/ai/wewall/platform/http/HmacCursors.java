package ai.wewall.platform.http;

import ai.wewall.platform.problem.ProblemException;
import ai.wewall.platform.security.Macs;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;

/** Cursors that carry 16 bytes of an HMAC-SHA256 over query and position. */
public final class HmacCursors implements SignedCursors {

    private static final int TAG = 16;
    private static final int LONGEST = 2_000;

    private final byte[] key;

    /** Cursors under a key of at least 32 bytes. */
    public HmacCursors(byte[] key) {
        this.key = key.clone();
    }

    @Override
    public String seal(String query, String position) {
        byte[] text = position.getBytes(StandardCharsets.UTF_8);
        byte[] tag = tag(query, position);
        byte[] whole = Arrays.copyOf(tag, TAG + text.length);
        System.arraycopy(text, 0, whole, TAG, text.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    @Override
    public String open(String query, String cursor) {
        byte[] whole = decode(cursor);
        if (whole.length <= TAG) {
            throw invalid();
        }
        String position = new String(whole, TAG, whole.length - TAG, StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(Arrays.copyOf(whole, TAG), tag(query, position))) {
            throw invalid();
        }
        return position;
    }

    private static byte[] decode(String cursor) {
        try {
            return cursor.length() > LONGEST
                    ? new byte[0]
                    : Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    private byte[] tag(String query, String position) {
        return Arrays.copyOf(Macs.sha256(key, query.length() + "|" + query + position), TAG);
    }

    private static ProblemException invalid() {
        return ProblemException.of(400, "CURSOR_INVALID");
    }
}
