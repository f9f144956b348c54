package ai.wewall.telegram.twin;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the bodies of calls. */
final class Multipart {

    private static final Pattern NAME = Pattern.compile("name=\"([^\"]+)\"");

    private Multipart() {}

    /** The fields of a form; of a file the number of its bytes. */
    static Map<String, String> fields(String contentType, byte[] body) {
        String boundary = "--" + contentType.replaceFirst(".*boundary=", "");
        Map<String, String> fields = new HashMap<>();
        for (String part : new String(body, StandardCharsets.ISO_8859_1).split(Pattern.quote(boundary))) {
            int gap = part.indexOf("\r\n\r\n");
            Matcher name = NAME.matcher(part);
            if (gap > 0 && name.find()) {
                String value = part.substring(gap + 4, Math.max(gap + 4, part.length() - 2));
                boolean file = part.substring(0, gap).contains("filename=");
                fields.put(
                        name.group(1),
                        file
                                ? value.length() + " bytes"
                                : new String(value.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
            }
        }
        return fields;
    }

    static Map<String, String> json(JsonMapper json, byte[] body) {
        Map<String, String> fields = new HashMap<>();
        if (body.length > 0) {
            json.readTree(body).properties().forEach(field -> fields.put(field.getKey(), plain(field.getValue())));
        }
        return fields;
    }

    private static String plain(JsonNode value) {
        return value.isValueNode() ? value.asString() : value.toString();
    }
}
