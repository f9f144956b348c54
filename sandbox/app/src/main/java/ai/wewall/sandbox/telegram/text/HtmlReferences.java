package ai.wewall.sandbox.telegram.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Character references of HTML: the four names that the service knows, and numbers. */
final class HtmlReferences {

    private static final Map<String, String> NAMES = Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"");
    private static final int LONGEST = 10;

    private HtmlReferences() {}

    /** Reads what stands at an ampersand; one that begins no reference is an ampersand. */
    static void read(Scanner in, StringBuilder out) {
        int length = 1;
        while (length < LONGEST && isPart(in.peek(length))) {
            length++;
        }
        StringBuilder body = new StringBuilder();
        for (int index = 1; index < length; index++) {
            body.append(in.peek(index));
        }
        String decoded = decode(body.toString());
        if (decoded == null) {
            out.append(in.next());
            return;
        }
        in.skip(length);
        if (in.peek() == ';') {
            in.skip(1);
        }
        out.append(decoded);
    }

    private static boolean isPart(char character) {
        return character == '#' || (character < 128 && Character.isLetterOrDigit(character));
    }

    private static @Nullable String decode(String body) {
        if (!body.startsWith("#")) {
            return NAMES.get(body);
        }
        boolean hex = body.startsWith("#x");
        try {
            int code = Integer.parseInt(body.substring(hex ? 2 : 1), hex ? 16 : 10);
            return code > 0 && Character.isValidCodePoint(code) ? Character.toString(code) : null;
        } catch (NumberFormatException notNumber) {
            return null;
        }
    }
}
