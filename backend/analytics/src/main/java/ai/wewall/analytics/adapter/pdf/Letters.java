package ai.wewall.analytics.adapter.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A face of the shipped font inside one document. Signs that it lacks are left out. */
final class Letters {

    private static final int UNITS = 1000;

    private final PDType0Font font;
    private final TrueTypeFont face;

    private Letters(PDType0Font font, TrueTypeFont face) {
        this.font = font;
        this.face = face;
    }

    static Letters of(PDDocument document, String file) {
        try (InputStream in = Letters.class.getResourceAsStream("/fonts/" + file)) {
            byte[] bytes = Objects.requireNonNull(in, file).readAllBytes();
            TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            return new Letters(PDType0Font.load(document, face, true), face);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    PDType0Font font() {
        return font;
    }

    String known(String text) {
        StringBuilder known = new StringBuilder();
        text.codePoints().filter(this::isKnown).forEach(known::appendCodePoint);
        return known.toString();
    }

    private boolean isKnown(int sign) {
        try {
            return face.getUnicodeCmapLookup().getGlyphId(sign) != 0;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    float width(String text, float size) {
        try {
            return font.getStringWidth(known(text)) / UNITS * size;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A text that fits into a width, cut by an ellipsis where it has to be. */
    String fitted(String text, float size, float width) {
        if (width(text, size) <= width) {
            return text;
        }
        String cut = text;
        while (!cut.isEmpty() && width(cut + "…", size) > width) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
        }
        return cut.strip() + "…";
    }

    /** A text in lines that fit into a width, broken between words. */
    List<String> wrapped(String text, float size, float width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, size) > width) {
                lines.add(fitted(line.toString(), size, width));
                line = new StringBuilder(word);
            } else {
                line = new StringBuilder(longer);
            }
        }
        lines.add(fitted(line.toString(), size, width));
        return lines;
    }
}
