package ai.wewall.identity.domain;

import ai.wewall.platform.Randomness;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A refresh token: 256 random bits. It is kept as its hash, so that a copy of the database opens no account. */
public record RefreshToken(String value) {

    /** A new token. */
    public static RefreshToken random() {
        byte[] bits = Randomness.bytes(32);
        return new RefreshToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** SHA-256 of its text; enough, as there is nothing to guess in 256 random bits. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    @Override
    public String toString() {
        return "RefreshToken[…]";
    }
}
