package ai.wewall.sandbox.telegram.person;

import ai.wewall.sandbox.telegram.file.FileContent;
import ai.wewall.sandbox.telegram.file.FileKind;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Files that programs hand over in JSON: {@code {"data": base64, "name", "mimeType"}}, a base64 text or data address
 * alone, or anything else for a sample.
 */
final class GivenFiles {

    private static final Pattern DATA_ADDRESS =
            Pattern.compile("data:([\\w/+.-]+)?;base64,(.*)", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private GivenFiles() {}

    static FileContent read(FileKind kind, JsonNode given) {
        String data = given.isString() ? given.asString() : given.path("data").asString("");
        String name = given.path("name").asString(defaultName(kind));
        if (data.isEmpty()) {
            return new FileContent(sample(kind), name, type(kind, given));
        }
        Matcher address = DATA_ADDRESS.matcher(data);
        if (address.matches()) {
            String type = address.group(1) == null
                    ? type(kind, given)
                    : address.group(1).toLowerCase(Locale.ROOT);
            return new FileContent(decoded(address.group(2)), name, type);
        }
        return new FileContent(decoded(data), name, type(kind, given));
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getMimeDecoder().decode(base64);
        } catch (IllegalArgumentException unreadable) {
            throw Misstep.refused("a file's data has to be base64");
        }
    }

    private static String type(FileKind kind, JsonNode given) {
        String fallback = switch (kind) {
            case PHOTO -> "image/jpeg";
            case DOCUMENT -> "application/octet-stream";
            case VOICE -> "audio/ogg";
        };
        return given.path("mimeType").asString(fallback);
    }

    private static String defaultName(FileKind kind) {
        return switch (kind) {
            case PHOTO -> "photo.jpg";
            case DOCUMENT -> "document.txt";
            case VOICE -> "voice.oga";
        };
    }

    private static byte[] sample(FileKind kind) {
        return kind == FileKind.PHOTO
                ? SamplePhoto.jpeg()
                : (kind.title() + " of the sandbox").getBytes(StandardCharsets.UTF_8);
    }
}
