package ai.wewall.listings.application;

import static ai.wewall.listings.domain.ListingFixture.lease;
import static ai.wewall.listings.domain.ListingFixture.letShop;
import static ai.wewall.listings.domain.ListingFixture.office;
import static ai.wewall.listings.domain.ListingFixture.published;
import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.listings.domain.picture.PhotoSubject;
import ai.wewall.listings.domain.picture.board.BoardLayout;
import ai.wewall.model.listing.GeoPoint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.test.StepVerifier;

/** What every {@link Studio} does. */
public interface StudioContract {

    PhotoSubject OFFICE = PhotoSubject.of(published(office()));
    PhotoSubject SHOP = PhotoSubject.of(published(letShop(lease("50", "100000"))));

    Studio studio();

    @ParameterizedTest
    @ValueSource(ints = {320, 640, 1_280})
    default void photoIsAJpegOfTheWantedWidthAndFourToThree(int width) throws IOException {
        byte[] photo = studio().photo(OFFICE, 0, width).block();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(photo));

        assertThat(photo).startsWith(0xff, 0xd8, 0xff);
        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(width * 3 / 4);
    }

    @Test
    default void samePhotoIsTheSameWhenItIsDrawnAgain() {
        assertThat(studio().photo(SHOP, 1, 320).block())
                .isEqualTo(studio().photo(SHOP, 1, 320).block());
    }

    @Test
    default void everyPhotoOfAListingIsAnotherPicture() {
        List<byte[]> photos = List.of(
                studio().photo(OFFICE, 0, 320).block(),
                studio().photo(OFFICE, 1, 320).block(),
                studio().photo(OFFICE, 2, 320).block(),
                studio().photo(OFFICE, 3, 320).block());

        assertThat(photos.stream().map(java.util.Arrays::hashCode)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    default void boardIsAsWideAsAlwaysWhateverItsNumberOfPhotos(int count) throws IOException {
        byte[] photo = studio().photo(OFFICE, 0, 640).block();

        byte[] board =
                studio().board(Collections.nCopies(count, Optional.of(photo))).block();

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(board));
        assertThat(image.getWidth()).isEqualTo(1_280);
        assertThat(image.getHeight()).isEqualTo(BoardLayout.of(count).height());
    }

    @Test
    default void mapIsFourToThreeAndTheSameWhenItIsDrawnAgain() throws IOException {
        List<Optional<GeoPoint>> pins = List.of(
                Optional.of(new GeoPoint(55.7768, 37.5825)),
                Optional.empty(),
                Optional.of(new GeoPoint(55.7768, 37.5825)),
                Optional.of(new GeoPoint(55.7601, 37.6186)));

        byte[] map = studio().map(pins).block();

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(map));
        assertThat(image.getWidth() * 3).isEqualTo(image.getHeight() * 4);
        assertThat(studio().map(pins).block()).isEqualTo(map);
    }

    @Test
    default void missingPhotoKeepsItsPlace() {
        byte[] photo = studio().photo(OFFICE, 0, 640).block();

        StepVerifier.create(studio().board(List.of(Optional.of(photo), Optional.empty(), Optional.of(photo))))
                .expectNextCount(1)
                .verifyComplete();
    }
}
