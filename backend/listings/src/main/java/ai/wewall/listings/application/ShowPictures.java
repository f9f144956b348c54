package ai.wewall.listings.application;

import ai.wewall.listings.ListingId;
import ai.wewall.listings.Pictures;
import ai.wewall.listings.domain.Listing;
import ai.wewall.listings.domain.picture.PhotoSubject;
import ai.wewall.listings.domain.picture.board.BoardLayout;
import ai.wewall.platform.storage.FileStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Shows photos of listings. Those of the demo market are drawn when somebody first asks for them, once however many ask
 * at a time, and kept in the store of files; a store that is out of order costs time, never a picture.
 */
public final class ShowPictures implements Pictures {

    /** The widths in which there are photos, pixels. */
    public static final Set<Integer> WIDTHS = Set.of(320, 640, 1_280);

    private static final Logger LOG = LoggerFactory.getLogger(ShowPictures.class);

    /** Part of every key; another way of drawing gets another one, so that no old picture is shown. */
    private static final String STYLE = "1";

    private final Listings listings;
    private final Studio studio;
    private final FileStore files;
    private final Map<String, Mono<byte[]>> underWay = new ConcurrentHashMap<>();

    /** Shows photos of these listings. */
    public ShowPictures(Listings listings, Studio studio, FileStore files) {
        this.listings = listings;
        this.studio = studio;
        this.files = files;
    }

    @Override
    public Mono<byte[]> photo(ListingId id, int index, int width) {
        if (!WIDTHS.contains(width)) {
            return Mono.error(new IllegalArgumentException("no photo is " + width + " pixels wide"));
        }
        return listings.find(id).flatMap(listing -> photo(listing, index, width));
    }

    @Override
    public Mono<byte[]> board(List<ListingId> ids) {
        if (ids.isEmpty() || ids.size() > BoardLayout.MOST) {
            return Mono.error(new IllegalArgumentException("no board shows " + ids.size() + " listings"));
        }
        return listings.findAll(ids)
                .collectMap(Listing::id, Function.identity())
                .flatMap(found -> firstPhotos(ids, found))
                .filter(photos -> photos.stream().anyMatch(Optional::isPresent))
                .flatMap(studio::board);
    }

    @Override
    public Mono<byte[]> map(List<ListingId> ids) {
        if (ids.isEmpty() || ids.size() > BoardLayout.MOST) {
            return Mono.error(new IllegalArgumentException("no map shows " + ids.size() + " listings"));
        }
        return listings.findAll(ids)
                .collectMap(Listing::id, Function.identity())
                .map(found -> ids.stream()
                        .map(id -> Optional.ofNullable(found.get(id))
                                .map(listing -> listing.content().place().location()))
                        .toList())
                .filter(pins -> pins.stream().anyMatch(Optional::isPresent))
                .flatMap(studio::map);
    }

    private Mono<List<Optional<byte[]>>> firstPhotos(List<ListingId> ids, Map<ListingId, Listing> found) {
        List<Integer> widths = BoardLayout.of(ids.size()).cells().stream()
                .map(cell -> cell.width > 640 ? 1_280 : 640)
                .collect(Collectors.toList());
        return Flux.range(0, ids.size())
                .flatMapSequential(place -> Mono.justOrEmpty(found.get(ids.get(place)))
                        .flatMap(listing -> photo(listing, 0, widths.get(place)))
                        .map(Optional::of)
                        .defaultIfEmpty(Optional.empty()))
                .collectList();
    }

    private Mono<byte[]> photo(Listing listing, int index, int width) {
        boolean shown = listing.demo() && listing.publishedAt() != null;
        if (!shown || index < 0 || index >= listing.content().photos()) {
            return Mono.empty();
        }
        PhotoSubject subject = PhotoSubject.of(listing);
        String key = "photos/%s/%s/%d-%d-%s.jpg".formatted(STYLE, listing.id(), index, width, subject.fingerprint());
        return files.get(key)
                .doOnError(failure -> warn("read", failure))
                .onErrorComplete()
                .switchIfEmpty(drawnOnce(key, subject, index, width));
    }

    private Mono<byte[]> drawnOnce(String key, PhotoSubject subject, int index, int width) {
        return Mono.defer(() -> underWay.computeIfAbsent(
                key,
                absent -> studio.photo(subject, index, width)
                        .flatMap(photo -> keep(key, photo))
                        .doFinally(end -> underWay.remove(key))
                        .cache()));
    }

    private Mono<byte[]> keep(String key, byte[] photo) {
        return files.put(key, photo)
                .doOnError(failure -> warn("kept", failure))
                .onErrorComplete()
                .thenReturn(photo);
    }

    private static void warn(String done, Throwable failure) {
        LOG.warn("a photo could not be {}: {}", done, failure.toString());
    }
}
