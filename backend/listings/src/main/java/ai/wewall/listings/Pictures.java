package ai.wewall.listings;

import java.util.List;
import reactor.core.publisher.Mono;

/** Photos of listings, ready to be shown. */
public interface Pictures {

    /**
     * A photo as JPEG, drawn or read and then cached.
     *
     * @param index from 0
     * @param width wanted width in pixels: 320, 640 or 1280
     * @return the picture, or empty where the listing has no such photo
     */
    Mono<byte[]> photo(ListingId id, int index, int width);

    /**
     * One JPEG composed of the first photos of these listings, each with its number from 1 on it.
     *
     * @param ids one to ten listings, in the order of their numbers
     * @return the picture, or empty where none of the listings has a photo
     */
    Mono<byte[]> board(List<ListingId> ids);

    /**
     * One JPEG of a schematic map that holds these listings, each a pin with its number from 1: districts, river, rings
     * and stations around them.
     *
     * @param ids one to ten listings, in the order of their numbers
     * @return the picture, or empty where none of the listings is known
     */
    Mono<byte[]> map(List<ListingId> ids);
}
