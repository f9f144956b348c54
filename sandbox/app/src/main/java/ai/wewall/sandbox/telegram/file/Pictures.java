package ai.wewall.sandbox.telegram.file;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** What has to be known of pictures. */
final class Pictures {

    static {
        ImageIO.setUseCache(false);
    }

    private Pictures() {}

    /** Width, height and type of a picture, read from its head alone. */
    record Head(int width, int height, String mimeType) {}

    static Optional<Head> head(byte[] content) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                String type = "image/" + reader.getFormatName().toLowerCase(Locale.ROOT);
                return Optional.of(new Head(reader.getWidth(0), reader.getHeight(0), type));
            } finally {
                reader.dispose();
            }
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    static byte[] scaled(byte[] content, int width, int height) {
        try {
            BufferedImage source = ImageIO.read(new ByteArrayInputStream(content));
            BufferedImage target = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            Graphics2D canvas = target.createGraphics();
            canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            canvas.drawImage(source, 0, 0, width, height, null);
            canvas.dispose();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(target, "jpeg", out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException("a kept picture cannot be read", broken);
        }
    }
}
