package ai.wewall.sandbox.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Reads mails as they come over the wire. */
final class LetterReader {

    private static final int DEEPEST = 10;

    private LetterReader() {}

    /** What the bytes say; as they are where they are no mail by the rules. */
    static Letter read(byte[] wire) {
        try {
            MimeMessage message =
                    new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(wire));
            String subject = Objects.requireNonNullElse(message.getSubject(), "");
            return new Letter(
                    storable(subject),
                    storableOrNull(find(message, "text/plain", DEEPEST)),
                    storableOrNull(find(message, "text/html", DEEPEST)));
        } catch (MessagingException | IOException malformed) {
            return new Letter("", storable(new String(wire, StandardCharsets.UTF_8)), null);
        }
    }

    private static @Nullable String find(Part part, String type, int depth) throws MessagingException, IOException {
        boolean attached = Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
        if (part.isMimeType(type) && !attached && part.getContent() instanceof String text) {
            return text;
        }
        return depth > 0 && part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts
                ? findAmong(parts, type, depth)
                : null;
    }

    private static @Nullable String findAmong(Multipart parts, String type, int depth)
            throws MessagingException, IOException {
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            String found = find(part, type, depth - 1);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable String storableOrNull(@Nullable String text) {
        return text == null ? null : storable(text);
    }

    /** PostgreSQL keeps no zero characters. */
    private static String storable(String text) {
        return text.replace("\0", "").replace("\r\n", "\n");
    }
}
