package ai.wewall.analytics.adapter.pdf;

import java.util.List;

/** What follows from the calculation, in plain words, most important first. */
final class ExplanationPart {

    private static final float SIZE = 9;
    private static final float LINE = 12;
    private static final float GAP = 5;
    private static final float INDENT = 14;
    private static final float LOWEST = Page.HEIGHT - 56;

    private final List<String> sentences;
    private final Texts texts;

    ExplanationPart(List<String> sentences, Texts texts) {
        this.sentences = sentences;
        this.texts = texts;
    }

    /** Draws as many sentences as fit below a line. */
    void draw(Page page, float top) {
        if (sentences.isEmpty()) {
            return;
        }
        float y = page.heading(texts.of("explanation"), top);
        for (String sentence : sentences) {
            List<String> lines = page.regular().wrapped(sentence, SIZE, Page.INNER - INDENT);
            if (y + (lines.size() - 1) * LINE > LOWEST) {
                return;
            }
            page.box(Page.MARGIN + 2, y - 5.5f, 4, 4, Ink.GOLD);
            for (String line : lines) {
                page.text(line, Page.MARGIN + INDENT, y, SIZE, Ink.TEXT);
                y += LINE;
            }
            y += GAP;
        }
    }
}
