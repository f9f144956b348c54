package ai.wewall.listings.domain.picture;

import static ai.wewall.listings.domain.ListingFixture.office;
import static ai.wewall.listings.domain.ListingFixture.published;
import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.listings.domain.Listing;
import ai.wewall.listings.domain.picture.PhotoView.Kind;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoViewTest {

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6})
    void photosBeginWithTheHouseAndEndWithThePlan(int count) {
        assertThat(PhotoView.of(0, count).kind()).isEqualTo(Kind.FACADE);
        assertThat(PhotoView.of(1, count).kind()).isEqualTo(Kind.INTERIOR);
        assertThat(PhotoView.of(count - 1, count).kind()).isEqualTo(Kind.PLAN);
        assertThat(IntStream.range(0, count).mapToObj(index -> PhotoView.of(index, count)))
                .doesNotHaveDuplicates();
    }

    @Test
    void fingerprintTellsSubjectsApart() {
        Listing listing = published(office());
        PhotoSubject subject = PhotoSubject.of(listing);

        assertThat(PhotoSubject.of(listing).fingerprint()).isEqualTo(subject.fingerprint());
        assertThat(PhotoSubject.of(published(office())).fingerprint()).isNotEqualTo(subject.fingerprint());
    }
}
