package ai.wewall.chat.adapter.classpath;

import ai.wewall.chat.application.LegalTexts;
import ai.wewall.model.chat.LegalText;
import ai.wewall.model.chat.LegalTextKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The legal texts out of files: {@code legal/consent-1-ru.txt} holds the title in its first line and the body below. Read
 * once, so that what people agree to cannot change while the process lives.
 */
final class LegalFiles implements LegalTexts {

    /** A version that a lawyer has approved loses its row here. */
    private static final List<String> DRAFTS = List.of("policy-1", "consent-1", "terms-1");

    private static final List<String> IN_FORCE = List.of("policy-1", "consent-1", "terms-1");

    private final List<LegalText> texts;

    LegalFiles() {
        this.texts = IN_FORCE.stream()
                .flatMap(name -> Stream.of(read(name, "ru"), read(name, "en")))
                .toList();
    }

    @Override
    public List<LegalText> in(String locale) {
        return texts.stream().filter(text -> text.locale().equals(locale)).toList();
    }

    @Override
    public Optional<LegalText> find(String id) {
        return texts.stream().filter(text -> text.id().equals(id)).findFirst();
    }

    private static LegalText read(String name, String locale) {
        String id = name + "-" + locale;
        String[] parts = contents("/legal/" + id + ".txt").split("\n", 2);
        String title = parts[0].strip();
        String body = parts[1].strip();
        String[] kindAndVersion = name.split("-", 2);
        return new LegalText(
                id,
                LegalTextKind.valueOf(kindAndVersion[0].toUpperCase(Locale.ROOT)),
                Integer.parseInt(kindAndVersion[1]),
                locale,
                DRAFTS.contains(name),
                title,
                body,
                sha256(title + "\n" + body));
    }

    private static String contents(String file) {
        try (InputStream stream = LegalFiles.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("the build holds no " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
