package ai.wewall.telegram.application.outbox;

import ai.wewall.analytics.Charts;
import ai.wewall.listings.ListingId;
import ai.wewall.listings.Pictures;
import ai.wewall.telegram.domain.OfferId;
import ai.wewall.telegram.domain.delivery.Picture;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** Draws pictures through the door of listings. A picture that cannot be had is left out, as the words matter more. */
public final class PictureBook {

    private static final Logger LOG = LoggerFactory.getLogger(PictureBook.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int WIDTH = 1280;

    private final Pictures pictures;
    private final Charts charts;

    /** Over the doors. */
    public PictureBook(Pictures pictures, Charts charts) {
        this.pictures = pictures;
        this.charts = charts;
    }

    /** The picture as JPEG, or empty. */
    public Mono<Optional<byte[]>> of(Picture picture) {
        return Mono.defer(() -> drawn(picture))
                .map(Optional::of)
                .timeout(PATIENCE)
                .doOnError(failure -> LOG.warn("a picture is left out: {}", failure.toString()))
                .onErrorReturn(Optional.empty())
                .defaultIfEmpty(Optional.empty());
    }

    private Mono<byte[]> drawn(Picture picture) {
        return switch (picture) {
            case Picture.OfBoard board -> of(board.offers(), pictures::board);
            case Picture.OfMap map -> of(map.offers(), pictures::map);
            case Picture.OfFlows flows -> charts.flows(flows.yearly(), Locale.of(flows.language()));
            case Picture.OfOffer offer ->
                Mono.justOrEmpty(id(offer.offer())).flatMap(id -> pictures.photo(id, 0, WIDTH));
        };
    }

    private static Mono<byte[]> of(List<OfferId> offers, Function<List<ListingId>, Mono<byte[]>> draw) {
        List<ListingId> ids =
                offers.stream().flatMap(offer -> id(offer).stream()).toList();
        return ids.isEmpty() ? Mono.empty() : draw.apply(ids);
    }

    private static Optional<ListingId> id(OfferId offer) {
        return ListingId.parse(offer.value());
    }
}
