package ai.wewall.analytics.adapter.pdf;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** A page that is drawn on. Points, counted from the upper left corner; texts stand on their base line. */
final class Page implements Surface {

    static final float WIDTH = 595.28f;
    static final float HEIGHT = 841.89f;
    static final float MARGIN = 42;
    static final float INNER = WIDTH - 2 * MARGIN;

    private final PDPageContentStream stream;
    private final Letters regular;
    private final Letters bold;

    Page(PDPageContentStream stream, Letters regular, Letters bold) {
        this.stream = stream;
        this.regular = regular;
        this.bold = bold;
    }

    Letters regular() {
        return regular;
    }

    Letters bold() {
        return bold;
    }

    @Override
    public void text(String text, float x, float y, float size, Color color) {
        write(regular, text, x, y, size, color);
    }

    void strong(String text, float x, float y, float size, Color color) {
        write(bold, text, x, y, size, color);
    }

    void strongRight(String text, float x, float y, float size, Color color) {
        write(bold, text, x - bold.width(text, size), y, size, color);
    }

    @Override
    public float width(String text, float size) {
        return regular.width(text, size);
    }

    /** A paragraph; answers the base line of the line after it. */
    float paragraph(String text, float x, float y, float size, float width, Color color) {
        List<String> lines = regular.wrapped(text, size, width);
        float at = y;
        for (String line : lines) {
            text(line, x, at, size, color);
            at += size * 1.35f;
        }
        return at;
    }

    private void write(Letters letters, String text, float x, float y, float size, Color color) {
        draw(() -> {
            stream.beginText();
            stream.setNonStrokingColor(color);
            stream.setFont(letters.font(), size);
            stream.newLineAtOffset(x, HEIGHT - y);
            stream.showText(letters.known(text));
            stream.endText();
        });
    }

    @Override
    public void box(float x, float y, float width, float height, Color color) {
        draw(() -> {
            stream.setNonStrokingColor(color);
            stream.addRect(x, HEIGHT - y - height, width, height);
            stream.fill();
        });
    }

    @Override
    public void line(float fromX, float fromY, float toX, float toY, float thickness, Color color) {
        draw(() -> {
            stream.setStrokingColor(color);
            stream.setLineWidth(thickness);
            stream.moveTo(fromX, HEIGHT - fromY);
            stream.lineTo(toX, HEIGHT - toY);
            stream.stroke();
        });
    }

    /** The heading of a section; answers where its content begins. */
    float heading(String text, float y) {
        strong(text, MARGIN, y, 13, Ink.NAVY);
        line(MARGIN, y + 6, WIDTH - MARGIN, y + 6, 0.8f, Ink.GOLD);
        return y + 24;
    }

    @FunctionalInterface
    private interface Drawing {
        void run() throws IOException;
    }

    private static void draw(Drawing drawing) {
        try {
            drawing.run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
