package ai.wewall.listings.adapter.java2d;

import ai.wewall.listings.domain.picture.Letters;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;

/** PT Sans, read from the module's own files. */
final class FontboxLetters implements Letters {

    private final Typeface regular = new Typeface("PTSans-Regular.ttf");
    private final Typeface bold = new Typeface("PTSans-Bold.ttf");

    @Override
    public Shape outline(String text, Style style) {
        Typeface face = face(style);
        Path2D path = new Path2D.Double();
        double scale = style.size() / face.unitsPerEm;
        double x = 0;
        for (int point : text.codePoints().toArray()) {
            Glyph glyph = face.glyph(point);
            path.append(glyph.shape().getPathIterator(new AffineTransform(scale, 0, 0, -scale, x, 0)), false);
            x += glyph.advance() * scale;
        }
        return path;
    }

    @Override
    public double width(String text, Style style) {
        Typeface face = face(style);
        return text.codePoints()
                        .mapToDouble(point -> face.glyph(point).advance())
                        .sum()
                * style.size()
                / face.unitsPerEm;
    }

    private Typeface face(Style style) {
        return style.bold() ? bold : regular;
    }

    /**
     * A letter.
     *
     * @param advance to the next letter, in the font's units
     */
    private record Glyph(Path2D shape, int advance) {}

    /** A font file; its parser is no friend of two threads, so a letter is read once, by one. */
    private static final class Typeface {

        private final TrueTypeFont font;
        private final CmapLookup numbers;
        private final double unitsPerEm;
        private final Map<Integer, Glyph> glyphs = new ConcurrentHashMap<>();

        Typeface(String file) {
            try (InputStream in = FontboxLetters.class.getResourceAsStream("/fonts/" + file)) {
                this.font = new TTFParser().parseEmbedded(Objects.requireNonNull(in, file));
                this.numbers = font.getUnicodeCmapLookup();
                this.unitsPerEm = font.getUnitsPerEm();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        Glyph glyph(int point) {
            Glyph known = glyphs.get(point);
            return known == null ? read(point) : known;
        }

        private synchronized Glyph read(int point) {
            try {
                int number = numbers.getGlyphId(point);
                GlyphData data = font.getGlyph().getGlyph(number);
                Glyph glyph =
                        new Glyph(data == null ? new Path2D.Double() : data.getPath(), font.getAdvanceWidth(number));
                glyphs.put(point, glyph);
                return glyph;
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
