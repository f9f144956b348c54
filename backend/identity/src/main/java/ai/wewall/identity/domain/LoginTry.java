package ai.wewall.identity.domain;

import ai.wewall.platform.Randomness;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;

/**
 * A log-in that was sent to another site and has to come back to the browser that began it.
 *
 * @param state comes back with the answer, and proves that it answers this try
 * @param nonce may stand in the token, and then has to be this one
 * @param verifier proves to the issuer that whoever brings the code began the log-in (PKCE)
 * @param page where to go on
 * @param expires until when it may come back
 */
public record LoginTry(String state, String nonce, String verifier, OwnPath page, Instant expires) {

    /** A new one. */
    public static LoginTry random(OwnPath page, Instant expires) {
        return new LoginTry(random(), random(), random(), page, expires);
    }

    private static String random() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Randomness.bytes(32));
    }

    /** Whether an answer with this state is the one that is waited for. */
    public boolean isAnsweredBy(String said, Instant now) {
        return now.isBefore(expires)
                && MessageDigest.isEqual(state.getBytes(StandardCharsets.UTF_8), said.getBytes(StandardCharsets.UTF_8));
    }

    /** What the issuer is shown of the verifier beforehand: its SHA-256. */
    public String challenge() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    @Override
    public String toString() {
        return "LoginTry[" + page.value() + "]";
    }
}
