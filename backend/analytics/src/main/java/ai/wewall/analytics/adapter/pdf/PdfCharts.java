package ai.wewall.analytics.adapter.pdf;

import ai.wewall.analytics.application.ChartPictures;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The memorandum's charts as pictures: drawn on the top of a page, and the page rendered. */
final class PdfCharts implements ChartPictures {

    private static final float HEIGHT = 300;
    private static final float SCALE = 2.15f;
    private static final float QUALITY = 0.92f;
    private static final float SIDE = 18;

    private final Texts texts = new Texts();

    @Override
    public byte[] flows(List<Double> yearly, Locale language) {
        try (PDDocument document = new PDDocument()) {
            PDPage sheet = new PDPage(PDRectangle.A4);
            sheet.setCropBox(new PDRectangle(0, Page.HEIGHT - HEIGHT, Page.WIDTH, HEIGHT));
            document.addPage(sheet);
            draw(document, sheet, new FlowChart(yearly, words(language)));
            BufferedImage image = new PDFRenderer(document).renderImage(0, SCALE, ImageType.RGB);
            return jpeg(image);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void draw(PDDocument document, PDPage sheet, FlowChart chart) throws IOException {
        try (PDPageContentStream stream = new PDPageContentStream(document, sheet)) {
            Letters regular = Letters.of(document, "PTSans-Regular.ttf");
            Page page = new Page(stream, regular, regular);
            page.box(0, 0, Page.WIDTH, HEIGHT, Ink.WHITE);
            chart.draw(page, SIDE, 26, Page.WIDTH - 2 * SIDE, HEIGHT - 40);
        }
    }

    private FlowChart.Words words(Locale language) {
        return language.getLanguage().equals("en")
                ? new FlowChart.Words("cash flow of the year", "total so far", Figure::englishMoney)
                : new FlowChart.Words(texts.of("chart.flow"), texts.of("chart.sum"), Figure::money);
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
