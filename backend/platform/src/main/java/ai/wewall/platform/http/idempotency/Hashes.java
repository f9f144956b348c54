package ai.wewall.platform.http.idempotency;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Digests of bodies. */
final class Hashes {

    private Hashes() {}

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
