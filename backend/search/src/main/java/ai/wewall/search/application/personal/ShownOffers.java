package ai.wewall.search.application.personal;

import ai.wewall.listings.Catalogue;
import ai.wewall.listings.ListingId;
import ai.wewall.model.listing.ListingCard;
import ai.wewall.model.listing.ListingStatus;
import ai.wewall.search.application.LiveIndex;
import ai.wewall.search.domain.index.ListingRow;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/** The cards of listings by their ids: of those on offer from memory, of those withdrawn since from the catalogue. */
public final class ShownOffers {

    private final LiveIndex live;
    private final Catalogue catalogue;
    private final Function<byte[], ListingCard> cards;

    /** Over the index of this process and the catalogue, with the way in which a card's JSON becomes a record again. */
    public ShownOffers(LiveIndex live, Catalogue catalogue, Function<byte[], ListingCard> cards) {
        this.live = live;
        this.catalogue = catalogue;
        this.cards = cards;
    }

    /** Those of these listings that are or were published. */
    public Mono<Map<UUID, ShownOffer>> of(Collection<UUID> ids) {
        return Mono.defer(() -> {
            Map<UUID, ShownOffer> found = new HashMap<>();
            live.current()
                    .ifPresent(index -> ids.forEach(id ->
                            index.find(id).ifPresent(row -> found.put(id, new ShownOffer(card(row), false)))));
            Set<UUID> missing = new LinkedHashSet<>(ids);
            missing.removeAll(found.keySet());
            return missing.isEmpty() ? Mono.just(found) : withMissing(found, missing);
        });
    }

    /** One listing, or empty where it was never published. */
    public Mono<ShownOffer> of(ListingId id) {
        return of(Set.of(id.value())).mapNotNull(found -> found.get(id.value()));
    }

    private ListingCard card(ListingRow row) {
        return cards.apply(row.card());
    }

    private Mono<Map<UUID, ShownOffer>> withMissing(Map<UUID, ShownOffer> found, Set<UUID> missing) {
        return catalogue
                .findAll(missing.stream().map(ListingId::new).collect(Collectors.toUnmodifiableSet()))
                .doOnNext(listing -> found.put(
                        UUID.fromString(listing.id()),
                        new ShownOffer(listing.toCard(), listing.status() == ListingStatus.WITHDRAWN)))
                .then(Mono.just(found));
    }

    /**
     * A listing as lists show it.
     *
     * @param withdrawn whether it is no longer on offer
     */
    public record ShownOffer(ListingCard card, boolean withdrawn) {}
}
