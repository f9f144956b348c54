package ai.wewall.platform;

import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

/**
 * Random bytes that nobody can guess. The system's own source is a file, read at each call; this one is seeded from it
 * when the process starts and computes from then on, so that no event loop waits.
 */
public final class Randomness {

    private static final SecureRandom RANDOM = seeded();

    private Randomness() {}

    /** So many bytes. */
    public static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** 64 bits. */
    public static long bits() {
        return RANDOM.nextLong();
    }

    /** DRBG takes its seed with the first bytes that it gives. */
    private static SecureRandom seeded() {
        try {
            SecureRandom random = SecureRandom.getInstance("DRBG");
            random.nextLong();
            return random;
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
