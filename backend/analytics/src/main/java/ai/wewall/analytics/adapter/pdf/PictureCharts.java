package ai.wewall.analytics.adapter.pdf;

import ai.wewall.analytics.application.ChartPictures;
import java.awt.Graphics2D;
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

/** The memorandum's charts as pictures. */
final class PictureCharts implements ChartPictures {

    private static final int WIDTH = 440;
    private static final int HEIGHT = 260;
    private static final int SCALE = 3;
    private static final float SIDE = 14;
    private static final float TOP = 24;
    private static final float QUALITY = 0.92f;

    private final Texts texts = new Texts();

    @Override
    public byte[] flows(List<Double> yearly, Locale language) {
        BufferedImage image = new BufferedImage(WIDTH * SCALE, HEIGHT * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        try {
            pen.scale(SCALE, SCALE);
            PictureSurface surface = new PictureSurface(pen);
            surface.box(0, 0, WIDTH, HEIGHT, Ink.WHITE);
            new FlowChart(yearly, words(language)).draw(surface, SIDE, TOP, WIDTH - 2 * SIDE, HEIGHT - TOP - SIDE);
            return jpeg(image);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            pen.dispose();
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
