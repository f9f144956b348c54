package ai.wewall.platform.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The one secret of a deployment, and the keys derived from it, one for each use. */
public final class Secrets {

    private static final int SHORTEST = 32;

    private final byte[] root;

    private Secrets(byte[] root) {
        this.root = root;
    }

    /**
     * The secret that was configured, or else one that is made once and kept in a file that only we may read.
     *
     * @param configured at least 32 characters, or blank
     * @param file where a made secret is kept
     */
    public static Secrets of(String configured, Path file) {
        if (configured.isBlank()) {
            return new Secrets(kept(file).getBytes(StandardCharsets.UTF_8));
        }
        if (configured.length() < SHORTEST) {
            throw new IllegalArgumentException("wewall.security.token-secret needs at least 32 characters");
        }
        return new Secrets(configured.getBytes(StandardCharsets.UTF_8));
    }

    private static String kept(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void make(Path file) throws IOException {
        byte[] secret = new byte[SHORTEST];
        new SecureRandom().nextBytes(secret);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = Files.createTempFile(
                file.toAbsolutePath().getParent(),
                "secret",
                ".tmp",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, HexFormat.of().formatHex(secret));
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** A key of 32 bytes for one use; keys of different uses tell nothing of each other. */
    public byte[] derived(String use) {
        return Macs.sha256(root, use);
    }
}
