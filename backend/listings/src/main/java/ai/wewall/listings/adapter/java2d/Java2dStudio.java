package ai.wewall.listings.adapter.java2d;

import ai.wewall.listings.application.Studio;
import ai.wewall.listings.domain.geography.Moscow;
import ai.wewall.listings.domain.picture.PhotoSubject;
import ai.wewall.listings.domain.picture.Photographer;
import ai.wewall.listings.domain.picture.board.Board;
import ai.wewall.listings.domain.picture.board.BoardLayout;
import ai.wewall.listings.domain.picture.map.MapPicture;
import ai.wewall.listings.domain.picture.map.MapView;
import ai.wewall.model.listing.GeoPoint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Draws with Java2D. */
final class Java2dStudio implements Studio {

    private final Photographer photographer;
    private final Board board;
    private final MapPicture map;
    private final Scheduler drawing;

    /**
     * A studio.
     *
     * @param moscow what maps show
     * @param drawing has as many threads as pictures may be drawn at once
     */
    Java2dStudio(Moscow moscow, Scheduler drawing) {
        FontboxLetters letters = new FontboxLetters();
        this.map = new MapPicture(moscow, letters);
        this.photographer = new Photographer(letters);
        this.board = new Board(letters);
        this.drawing = drawing;
    }

    @Override
    public Mono<byte[]> photo(PhotoSubject subject, int index, int width) {
        return Mono.fromCallable(() -> drawPhoto(subject, index, width)).subscribeOn(drawing);
    }

    @Override
    public Mono<byte[]> board(List<Optional<byte[]>> photos) {
        return Mono.fromCallable(() -> drawBoard(photos)).subscribeOn(drawing);
    }

    @Override
    public Mono<byte[]> map(List<Optional<GeoPoint>> pins) {
        return Mono.fromCallable(() -> drawMap(pins)).subscribeOn(drawing);
    }

    private byte[] drawMap(List<Optional<GeoPoint>> pins) throws IOException {
        BufferedImage image = new BufferedImage(MapView.WIDTH, MapView.HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        try {
            map.draw(pen, pins);
        } finally {
            pen.dispose();
        }
        return Jpegs.write(image);
    }

    private byte[] drawPhoto(PhotoSubject subject, int index, int width) throws IOException {
        BufferedImage image = new BufferedImage(width, width * 3 / 4, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        try {
            photographer.draw(pen, width, subject, index);
        } finally {
            pen.dispose();
        }
        return Jpegs.write(image);
    }

    private byte[] drawBoard(List<Optional<byte[]>> photos) throws IOException {
        BoardLayout layout = BoardLayout.of(photos.size());
        List<Optional<BufferedImage>> images = new ArrayList<>();
        for (Optional<byte[]> photo : photos) {
            images.add(photo.isEmpty() ? Optional.empty() : Optional.of(Jpegs.read(photo.get())));
        }
        BufferedImage image = new BufferedImage(BoardLayout.WIDTH, layout.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        try {
            board.draw(pen, layout, images);
        } finally {
            pen.dispose();
        }
        return Jpegs.write(image);
    }
}
