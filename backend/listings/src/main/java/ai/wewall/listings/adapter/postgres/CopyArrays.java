package ai.wewall.listings.adapter.postgres;

import java.util.ArrayList;
import java.util.List;

/** Reads the text form of one-dimensional arrays without nulls, as {@code {a,"b c"}}. */
final class CopyArrays {

    private CopyArrays() {}

    static List<String> read(String text) {
        List<String> elements = new ArrayList<>();
        StringBuilder element = new StringBuilder();
        boolean quoted = false;
        for (int i = 1; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '\\') {
                element.append(text.charAt(++i));
            } else if (letter == '"') {
                quoted = !quoted;
            } else if (!quoted && (letter == ',' || letter == '}')) {
                if (text.length() > 2) {
                    elements.add(element.toString());
                }
                element.setLength(0);
            } else {
                element.append(letter);
            }
        }
        return List.copyOf(elements);
    }
}
