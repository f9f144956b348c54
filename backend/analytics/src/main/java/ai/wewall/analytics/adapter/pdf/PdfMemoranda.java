package ai.wewall.analytics.adapter.pdf;

import ai.wewall.analytics.application.Memorandum;
import ai.wewall.analytics.application.MemorandumPages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Memoranda by Apache PDFBox, everything drawn as vectors. */
final class PdfMemoranda implements MemorandumPages {

    private static final String AUTHOR = "WEWALL AI";

    private final Texts texts = new Texts();

    /** One page's drawing. */
    @FunctionalInterface
    interface Drawing {
        void on(Page page);
    }

    @Override
    public byte[] draw(Memorandum memorandum) {
        try (PDDocument document = new PDDocument()) {
            describe(document, memorandum);
            Letters regular = Letters.of(document, "PTSans-Regular.ttf");
            Letters bold = Letters.of(document, "PTSans-Bold.ttf");
            List<Drawing> pages = pages(memorandum);
            for (int i = 0; i < pages.size(); i++) {
                page(document, regular, bold, pages.get(i), memorandum, i + 1, pages.size());
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private List<Drawing> pages(Memorandum memorandum) {
        List<Drawing> pages = new ArrayList<>();
        pages.add(new CoverPage(memorandum, texts)::draw);
        pages.addAll(YearsPages.of(memorandum, texts));
        pages.add(new RiskPage(memorandum, texts)::draw);
        pages.addAll(AssumptionPages.of(memorandum, texts));
        return pages;
    }

    private void describe(PDDocument document, Memorandum memorandum) {
        PDDocumentInformation about = document.getDocumentInformation();
        about.setTitle(texts.of("title") + " · " + CoverPage.subject(memorandum, texts));
        about.setAuthor(AUTHOR);
        about.setCreationDate(GregorianCalendar.from(memorandum.day().atStartOfDay(ZoneId.of("Europe/Moscow"))));
    }

    private void page(
            PDDocument document,
            Letters regular,
            Letters bold,
            Drawing drawing,
            Memorandum memorandum,
            int number,
            int count)
            throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("nobody waits for the memorandum");
        }
        PDPage sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        try (PDPageContentStream stream = new PDPageContentStream(document, sheet)) {
            Page page = new Page(stream, regular, bold);
            drawing.on(page);
            foot(page, memorandum, number, count);
        }
    }

    private void foot(Page page, Memorandum memorandum, int number, int count) {
        float y = Page.HEIGHT - 26;
        page.line(Page.MARGIN, y - 12, Page.WIDTH - Page.MARGIN, y - 12, 0.5f, Ink.RULE);
        page.text(texts.of("foot", Figure.day(memorandum.day())), Page.MARGIN, y, 7.5f, Ink.MUTED);
        page.right(texts.of("page", number, count), Page.WIDTH - Page.MARGIN, y, 7.5f, Ink.MUTED);
    }
}
