package ai.wewall.analytics.adapter.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureChartsTest {

    private static final int WHITE = 0xffffff;

    private final PictureCharts charts = new PictureCharts();

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void flowsAreDrawnOnALightGround(String language) throws IOException {
        List<Double> yearly = List.of(-23.5e6, 1.2e6, 1.4e6, -0.4e6, 1.9e6, 2.2e6, 2.4e6, 2.6e6, 2.9e6, 3.1e6, 61e6);

        byte[] jpeg = charts.flows(yearly, Locale.of(language));

        Files.write(Path.of("target", "flows-" + language + ".jpg"), jpeg);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(jpeg));
        assertThat(image.getWidth()).isBetween(1_200, 1_400);
        assertThat(share(image, WHITE)).isBetween(0.7, 0.97);
        assertThat(jpeg.length).isLessThan(200_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 31})
    void anyNumberOfYearsIsDrawn(int years) throws IOException {
        List<Double> yearly = Collections.nCopies(years, 0.0);

        byte[] jpeg = charts.flows(yearly, Locale.of("ru"));

        assertThat(ImageIO.read(new ByteArrayInputStream(jpeg))).isNotNull();
    }

    private static double share(BufferedImage image, int color) {
        long same = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                same += (image.getRGB(x, y) & WHITE) == color ? 1 : 0;
            }
        }
        return (double) same / image.getWidth() / image.getHeight();
    }
}
