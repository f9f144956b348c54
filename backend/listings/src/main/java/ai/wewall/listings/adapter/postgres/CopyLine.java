package ai.wewall.listings.adapter.postgres;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes values in the text form of PostgreSQL's COPY. */
final class CopyLine {

    private final StringBuilder line = new StringBuilder(4_096);

    CopyLine add(@Nullable Object value) {
        if (!line.isEmpty()) {
            line.append('\t');
        }
        switch (value) {
            case null -> line.append("\\N");
            case String text -> escape(text);
            case OffsetDateTime moment -> line.append(moment);
            case Object[] several -> escape(array(several));
            case Object plain -> line.append(plain);
        }
        return this;
    }

    /** The finished line, with its end. */
    String end() {
        return line.append('\n').toString();
    }

    private static String array(Object[] several) {
        return Arrays.stream(several)
                .map(each -> '"' + each.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '\\' -> line.append("\\\\");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                case '\t' -> line.append("\\t");
                default -> line.append(letter);
            }
        }
    }
}
