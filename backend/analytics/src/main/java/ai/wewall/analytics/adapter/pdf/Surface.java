package ai.wewall.analytics.adapter.pdf;

import java.awt.Color;

/** What a chart is drawn on. Counted from the upper left corner; texts stand on their base line. */
interface Surface {

    float width(String text, float size);

    void text(String text, float x, float y, float size, Color color);

    void box(float x, float y, float width, float height, Color color);

    void line(float fromX, float fromY, float toX, float toY, float thickness, Color color);

    /** A text that ends there. */
    default void right(String text, float x, float y, float size, Color color) {
        text(text, x - width(text, size), y, size, color);
    }

    /** A text whose middle is there. */
    default void centred(String text, float x, float y, float size, Color color) {
        text(text, x - width(text, size) / 2, y, size, color);
    }
}
