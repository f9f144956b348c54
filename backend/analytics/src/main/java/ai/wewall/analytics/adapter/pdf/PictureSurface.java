package ai.wewall.analytics.adapter.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A picture that is drawn on. Letters are outlines of the shipped font, so a machine needs no fonts of its own. */
final class PictureSurface implements Surface {

    private final Graphics2D pen;
    private final TrueTypeFont face;

    PictureSurface(Graphics2D pen) {
        this.pen = pen;
        this.face = face();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    private static TrueTypeFont face() {
        try (InputStream in = PictureSurface.class.getResourceAsStream("/fonts/PTSans-Regular.ttf")) {
            byte[] bytes = Objects.requireNonNull(in).readAllBytes();
            return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public float width(String text, float size) {
        return (float) outline(text, new Path2D.Double(), 0, 0, size);
    }

    @Override
    public void text(String text, float x, float y, float size, Color color) {
        Path2D path = new Path2D.Double();
        outline(text, path, x, y, size);
        pen.setPaint(color);
        pen.fill(path);
    }

    /** Adds the letters and answers how wide they are. */
    private double outline(String text, Path2D into, double x, double y, double size) {
        try {
            double scale = size / face.getUnitsPerEm();
            double at = x;
            for (int sign : text.codePoints().toArray()) {
                int glyph = face.getUnicodeCmapLookup().getGlyphId(sign);
                GlyphData data = face.getGlyph().getGlyph(glyph);
                if (data != null) {
                    AffineTransform place = new AffineTransform(scale, 0, 0, -scale, at, y);
                    into.append(data.getPath().getPathIterator(place), false);
                }
                at += face.getAdvanceWidth(glyph) * scale;
            }
            return at - x;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void box(float x, float y, float width, float height, Color color) {
        pen.setPaint(color);
        pen.fill(new Rectangle2D.Float(x, y, width, height));
    }

    @Override
    public void line(float fromX, float fromY, float toX, float toY, float thickness, Color color) {
        pen.setPaint(color);
        pen.setStroke(new BasicStroke(thickness, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(new Line2D.Float(fromX, fromY, toX, toY));
    }
}
