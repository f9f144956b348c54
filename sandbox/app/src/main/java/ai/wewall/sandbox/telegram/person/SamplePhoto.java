package ai.wewall.sandbox.telegram.person;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A photo for whoever gives none: a house front at dusk. */
final class SamplePhoto {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 640;

    private SamplePhoto() {}

    static byte[] jpeg() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setPaint(new GradientPaint(0, 0, new Color(0x2B3A67), 0, HEIGHT, new Color(0xE9B872)));
        canvas.fillRect(0, 0, WIDTH, HEIGHT);
        canvas.setColor(new Color(0x1F2433));
        canvas.fillRect(180, 120, 600, HEIGHT - 120);
        canvas.setColor(new Color(0xFFD98A));
        for (int column = 0; column < 7; column++) {
            for (int row = 0; row < 6; row++) {
                if ((column * 3 + row * 5) % 4 != 0) {
                    canvas.fillRect(215 + column * 78, 155 + row * 78, 46, 50);
                }
            }
        }
        canvas.dispose();
        return encoded(image);
    }

    private static byte[] encoded(BufferedImage image) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpeg", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
