package ai.wewall.telegram.domain.delivery;

import java.util.List;

/** Rows of buttons under a message. */
public record Keyboard(List<List<Key>> rows) {

    private static final Keyboard NONE = new Keyboard(List.of());

    public Keyboard {
        rows = rows.stream().map(List::copyOf).filter(row -> !row.isEmpty()).toList();
    }

    /** No buttons. */
    public static Keyboard none() {
        return NONE;
    }

    /** A button. */
    public sealed interface Key {

        /**
         * Tells us that it was pressed.
         *
         * @param data what we are told, at most 64 bytes
         */
        record Press(String text, String data) implements Key {}

        /** Opens the Mini App at an address. */
        record OpenApp(String text, String url) implements Key {}
    }
}
