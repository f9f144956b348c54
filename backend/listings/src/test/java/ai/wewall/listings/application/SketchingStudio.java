package ai.wewall.listings.application;

import ai.wewall.listings.domain.picture.PhotoSubject;
import ai.wewall.listings.domain.picture.board.BoardLayout;
import ai.wewall.listings.domain.picture.map.MapView;
import ai.wewall.model.listing.GeoPoint;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import reactor.core.publisher.Mono;

/** A studio that paints each picture in one colour, for tests; it counts what it draws. */
public final class SketchingStudio implements Studio {

    public final AtomicInteger drawn = new AtomicInteger();

    @Override
    public Mono<byte[]> photo(PhotoSubject subject, int index, int width) {
        return Mono.fromCallable(() -> {
            drawn.incrementAndGet();
            Color color = new Color(Math.floorMod(subject.seed(), 200), 60 * index % 256, 90);
            return sketch(width, width * 3 / 4, color);
        });
    }

    @Override
    public Mono<byte[]> board(List<Optional<byte[]>> photos) {
        return Mono.fromCallable(
                () -> sketch(BoardLayout.WIDTH, BoardLayout.of(photos.size()).height(), Color.GRAY));
    }

    @Override
    public Mono<byte[]> map(List<Optional<GeoPoint>> pins) {
        return Mono.fromCallable(() -> sketch(MapView.WIDTH, MapView.HEIGHT, Color.PINK));
    }

    private static byte[] sketch(int width, int height, Color color) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setPaint(color);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return out.toByteArray();
    }
}
