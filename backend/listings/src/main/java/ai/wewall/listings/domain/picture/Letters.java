package ai.wewall.listings.domain.picture;

import java.awt.Shape;

/**
 * The letters of the font that comes with the module, as outlines. Pictures use no font of the machine: it may have none,
 * and they are to look the same everywhere.
 */
public interface Letters {

    /** The outline of a text whose base line begins at the origin. */
    Shape outline(String text, Style style);

    /** How far the text reaches, in units of the style's size. */
    double width(String text, Style style);

    /**
     * How a text is set.
     *
     * @param size height of the font's square, in units of the picture
     */
    record Style(boolean bold, double size) {

        /** The regular font in this size. */
        public static Style regular(double size) {
            return new Style(false, size);
        }

        /** The bold font in this size. */
        public static Style bold(double size) {
            return new Style(true, size);
        }

        /** The same font in another size. */
        public Style sized(double other) {
            return new Style(bold, other);
        }
    }
}
