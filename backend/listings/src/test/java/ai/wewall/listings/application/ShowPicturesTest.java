package ai.wewall.listings.application;

import static ai.wewall.listings.domain.ListingFixture.MOSCOW;
import static ai.wewall.listings.domain.ListingFixture.NOW;
import static ai.wewall.listings.domain.ListingFixture.draft;
import static ai.wewall.listings.domain.ListingFixture.newId;
import static ai.wewall.listings.domain.ListingFixture.office;
import static ai.wewall.listings.domain.ListingFixture.published;
import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.listings.ListingId;
import ai.wewall.listings.Pictures;
import ai.wewall.listings.domain.Listing;
import ai.wewall.listings.domain.ListingContent;
import ai.wewall.listings.domain.Surroundings;
import ai.wewall.platform.storage.FileStore;
import ai.wewall.platform.storage.InMemoryFileStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

class ShowPicturesTest {

    private final InMemoryListings listings = new InMemoryListings();
    private final SketchingStudio studio = new SketchingStudio();
    private final InMemoryFileStore files = new InMemoryFileStore();
    private final Pictures pictures = new ShowPictures(listings, studio, files);

    @Test
    void photoIsDrawnOnceAndThenReadFromTheStore() {
        ListingId id = addDemo();

        byte[] first = pictures.photo(id, 0, 640).block();
        byte[] second =
                new ShowPictures(listings, studio, files).photo(id, 0, 640).block();

        assertThat(second).isEqualTo(first);
        assertThat(studio.drawn).hasValue(1);
        assertThat(files.keys()).singleElement().asString().startsWith("photos/1/" + id + "/0-640-");
    }

    @Test
    void eachWidthIsAFileOfItsOwn() {
        ListingId id = addDemo();

        Flux.just(320, 640, 1_280)
                .concatMap(width -> pictures.photo(id, 1, width))
                .blockLast();

        assertThat(files.keys()).hasSize(3);
    }

    @Test
    void callersAtOnceHaveItDrawnOnce() {
        ListingId id = addDemo();

        List<byte[]> photos = Flux.range(0, 20)
                .flatMap(i -> pictures.photo(id, 0, 320).subscribeOn(Schedulers.parallel()))
                .collectList()
                .block();

        assertThat(photos).hasSize(20);
        assertThat(files.keys()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"-1", "4", "1000"})
    void thereIsNoPhotoBeyondTheLast(int index) {
        StepVerifier.create(pictures.photo(addDemo(), index, 640)).verifyComplete();
    }

    @Test
    void neitherUnknownListingsNorDraftsNorRealOnesAreDrawn() {
        Listing draft = draft(office());
        Listing real = published(office());
        listings.add(draft).then(listings.add(real)).block();

        StepVerifier.create(pictures.photo(newId(), 0, 640)).verifyComplete();
        StepVerifier.create(pictures.photo(draft.id(), 0, 640)).verifyComplete();
        StepVerifier.create(pictures.photo(real.id(), 0, 640)).verifyComplete();
        assertThat(studio.drawn).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -640, 500, 1_000_000})
    void otherWidthsAreRefused(int width) {
        StepVerifier.create(pictures.photo(addDemo(), 0, width)).verifyError(IllegalArgumentException.class);
    }

    @Test
    void storeThatIsOutOfOrderCostsNoPicture() {
        ListingId id = addDemo();

        StepVerifier.create(new ShowPictures(listings, studio, broken()).photo(id, 0, 640))
                .expectNextCount(1)
                .verifyComplete();
    }

    @Test
    void boardShowsTheFirstPhotoOfEach() throws IOException {
        List<ListingId> ids = List.of(addDemo(), newId(), addDemo(), addDemo());

        byte[] board = pictures.board(ids).block();

        assertThat(ImageIO.read(new ByteArrayInputStream(board)).getWidth()).isEqualTo(1_280);
        assertThat(files.keys()).hasSize(3).allMatch(key -> key.contains("/0-640-"));
    }

    @Test
    void boardOfNothingIsNoBoard() {
        StepVerifier.create(pictures.board(List.of(newId(), newId()))).verifyComplete();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 11})
    void boardTakesOneToTenListings(int count) {
        StepVerifier.create(pictures.board(Collections.nCopies(count, newId())))
                .verifyError(IllegalArgumentException.class);
    }

    private ListingId addDemo() {
        ListingContent content = office();
        Surroundings around = Surroundings.of(MOSCOW, content.place().location());
        Listing listing = Listing.ofDemo(newId(), content, around, NOW, NOW);
        listings.add(listing).block();
        return listing.id();
    }

    private static FileStore broken() {
        return new FileStore() {
            @Override
            public Mono<Void> put(String key, byte[] content) {
                return Mono.error(new IOException("the disk is full"));
            }

            @Override
            public Mono<byte[]> get(String key) {
                return Mono.error(new IOException("the disk is gone"));
            }

            @Override
            public Mono<Void> delete(String key) {
                return Mono.error(new IOException("the disk is gone"));
            }
        };
    }
}
