package ai.wewall.listings.adapter.java2d;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.listings.application.Studio;
import ai.wewall.listings.application.StudioContract;
import ai.wewall.listings.domain.demo.DemoMarket;
import ai.wewall.listings.domain.geography.Moscow;
import ai.wewall.listings.domain.picture.PhotoSubject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

class Java2dStudioTest implements StudioContract {

    private static final Scheduler DRAWING = Schedulers.newBoundedElastic(2, 1_000, "test-drawing", 10, true);
    private static final Studio STUDIO = new Java2dStudio(Moscow.load(), DRAWING);
    private static final DemoMarket MARKET = new DemoMarket(Moscow.load(), 20261116);
    private static final List<PhotoSubject> SUBJECTS = IntStream.range(0, 25)
            .mapToObj(MARKET::listing)
            .map(PhotoSubject::of)
            .toList();

    @Override
    public Studio studio() {
        return STUDIO;
    }

    @Test
    void everyListingLooksDifferent() {
        Set<Integer> different = new HashSet<>();
        SUBJECTS.forEach(subject ->
                different.add(Arrays.hashCode(STUDIO.photo(subject, 0, 320).block())));

        assertThat(different).hasSameSizeAs(SUBJECTS);
    }

    @Test
    void everyKindOfPremisesIsDrawnFromAllSides() {
        assertThat(Flux.fromIterable(SUBJECTS)
                        .flatMap(subject ->
                                Flux.range(0, subject.photos()).flatMap(index -> STUDIO.photo(subject, index, 320)))
                        .map(photo -> photo.length)
                        .collectList()
                        .block())
                .hasSizeGreaterThan(75)
                .allMatch(bytes -> bytes > 3_000 && bytes < 60_000);
    }

    @Test
    void noMoreIsDrawnAtOnceThanThereArePens() {
        Set<String> threads = ConcurrentHashMap.newKeySet();

        Flux.fromIterable(SUBJECTS)
                .flatMap(subject -> STUDIO.photo(subject, 0, 320)
                        .doOnNext(photo -> threads.add(Thread.currentThread().getName())))
                .blockLast();

        assertThat(threads).hasSizeLessThanOrEqualTo(2).allMatch(name -> name.startsWith("test-drawing"));
    }

    @Test
    void badgeStandsInTheCornerOfItsPhoto() throws IOException {
        byte[] photo = STUDIO.photo(SUBJECTS.getFirst(), 0, 640).block();

        byte[] board =
                STUDIO.board(List.of(Optional.of(photo), Optional.empty())).block();

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(board));
        assertThat(blue(image.getRGB(82, 55))).isBetween(40, 90);
        assertThat(blue(image.getRGB(644 + 82, 55))).isBetween(40, 90);
    }

    private static int blue(int rgb) {
        return rgb & 0xff;
    }
}
