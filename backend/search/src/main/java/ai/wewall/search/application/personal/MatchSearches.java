package ai.wewall.search.application.personal;

import ai.wewall.listings.Catalogue;
import ai.wewall.listings.ListingChanged;
import ai.wewall.listings.ListingId;
import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.listing.ListingStatus;
import ai.wewall.model.personal.MatchKind;
import ai.wewall.search.application.ListingWords;
import ai.wewall.search.domain.match.StandingSearches;
import ai.wewall.search.domain.personal.FoundMatch;
import ai.wewall.search.domain.personal.KeptOffer;
import ai.wewall.search.domain.personal.StoredSearch;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Finds the saved searches that a new offer or a fallen price fits, all at once and from memory, and notes it for them
 * and for those whose favourite it is.
 */
public final class MatchSearches {

    private final StandingSearches standing = new StandingSearches();
    private final SavedSearches searches;
    private final KeptListings kept;
    private final Catalogue catalogue;
    private final ListingWords words;
    private final Scheduler matching;

    /** Over people's searches and favourites, computing on its own threads. */
    public MatchSearches(
            SavedSearches searches, KeptListings kept, Catalogue catalogue, ListingWords words, Scheduler matching) {
        this.searches = searches;
        this.kept = kept;
        this.catalogue = catalogue;
        this.words = words;
        this.matching = matching;
    }

    /** Reads all saved searches into memory. */
    public Mono<Void> load() {
        return Mono.fromRunnable(standing::clear)
                .thenMany(searches.all())
                .publishOn(matching)
                .doOnNext(this::put)
                .then();
    }

    /** Brings some saved searches up to date. */
    public Mono<Void> refresh(Collection<UUID> ids) {
        Set<UUID> gone = new HashSet<>(ids);
        return searches.all(ids)
                .publishOn(matching)
                .doOnNext(search -> {
                    gone.remove(search.id());
                    put(search);
                })
                .then(Mono.fromRunnable(() -> gone.forEach(standing::remove)));
    }

    private void put(StoredSearch search) {
        standing.put(search.id(), search.criteria(), search.words() == null ? Set.of() : words.wordsOf(search.words()));
    }

    /**
     * Notes what a change of a listing means to saved searches and favourites; inside the transaction that marks it as
     * done.
     *
     * @return how many finds were noted
     */
    public Mono<Long> match(ListingChanged change, Instant at) {
        FoundMatch found = foundBy(change, at);
        return found == null
                ? Mono.just(0L)
                : catalogue
                        .find(new ListingId(change.listingId()))
                        .filter(listing -> listing.status() == ListingStatus.PUBLISHED)
                        .flatMap(listing -> note(listing, found))
                        .defaultIfEmpty(0L);
    }

    private static @Nullable FoundMatch foundBy(ListingChanged change, Instant at) {
        BigDecimal price = change.price();
        BigDecimal former = change.formerPrice();
        boolean fell = price != null && former != null && price.compareTo(former) < 0;
        if (price == null || !(change.appeared() || fell)) {
            return null;
        }
        return new FoundMatch(
                change.listingId(),
                change.version(),
                change.appeared() ? MatchKind.NEW_OFFER : MatchKind.PRICE_DROP,
                at,
                change.appeared() ? null : former,
                price,
                false);
    }

    private Mono<Long> note(ListingDetail listing, FoundMatch found) {
        return Mono.fromCallable(() -> standing.fitting(listing, () -> words.wordsOf(listing)))
                .subscribeOn(matching)
                .flatMap(fitting -> searches.noteMatches(fitting, new ListingId(found.listingId()), found))
                .flatMap(noted -> noteFall(found).thenReturn(noted));
    }

    private Mono<Long> noteFall(FoundMatch found) {
        return found.oldPrice() == null
                ? Mono.just(0L)
                : kept.noteFall(
                        new ListingId(found.listingId()),
                        found.listingVersion(),
                        new KeptOffer.Fall(found.at(), found.oldPrice(), found.newPrice()));
    }

    /** How many searches are held in memory. */
    public int size() {
        return standing.size();
    }
}
