package ai.wewall.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Keyed hashes. */
public final class Macs {

    private static final String HMAC_SHA256 = "HmacSHA256";

    private Macs() {}

    /** HMAC-SHA256 of the text's UTF-8 bytes. */
    public static byte[] sha256(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC_SHA256);
            mac.init(new SecretKeySpec(key, HMAC_SHA256));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
