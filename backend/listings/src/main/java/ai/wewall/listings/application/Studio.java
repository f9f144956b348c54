package ai.wewall.listings.application;

import ai.wewall.listings.domain.picture.PhotoSubject;
import ai.wewall.model.listing.GeoPoint;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Draws pictures; the same ones for the same wishes. */
public interface Studio {

    /**
     * A photo as JPEG, of 4 to 3.
     *
     * @param index from 0, less than the subject's number of photos
     * @param width pixels
     */
    Mono<byte[]> photo(PhotoSubject subject, int index, int width);

    /**
     * Photos side by side as one JPEG, each with its number from 1.
     *
     * @param photos one to ten; where there is none, its place and its number stay
     */
    Mono<byte[]> board(List<Optional<byte[]>> photos);

    /**
     * A schematic map as JPEG with a numbered pin in each of these places.
     *
     * @param pins one to ten in the order of their numbers, at least one of them known
     */
    Mono<byte[]> map(List<Optional<GeoPoint>> pins);
}
