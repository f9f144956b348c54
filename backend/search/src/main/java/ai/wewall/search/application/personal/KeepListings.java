package ai.wewall.search.application.personal;

import ai.wewall.identity.PersonId;
import ai.wewall.listings.ListingId;
import ai.wewall.model.personal.KeptListing;
import ai.wewall.model.personal.KeptPage;
import ai.wewall.model.personal.PageQuery;
import ai.wewall.model.personal.PriceFall;
import ai.wewall.platform.event.Events;
import ai.wewall.platform.http.SignedCursors;
import ai.wewall.platform.problem.ProblemException;
import ai.wewall.platform.r2dbc.Transactions;
import ai.wewall.search.application.personal.KeptListings.Kept;
import ai.wewall.search.application.personal.KeptListings.Outcome;
import ai.wewall.search.application.personal.ShownOffers.ShownOffer;
import ai.wewall.search.domain.personal.KeptOffer;
import ai.wewall.search.domain.personal.Place;
import ai.wewall.search.domain.personal.Shelf;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Keeps listings for a person: favourites, hidden ones, those opened last. */
public final class KeepListings {

    private final KeptListings kept;
    private final ShownOffers offers;
    private final HiddenOffers hidden;
    private final Pages pages;
    private final Events events;
    private final Transactions transactions;
    private final Clock clock;

    /** Over people's lists and the listings as they are shown. */
    public KeepListings(
            KeptListings kept,
            ShownOffers offers,
            HiddenOffers hidden,
            SignedCursors cursors,
            Events events,
            Transactions transactions,
            Clock clock) {
        this.kept = kept;
        this.offers = offers;
        this.hidden = hidden;
        this.pages = new Pages(cursors);
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Puts a listing on a person's list.
     *
     * @return the listing as it is kept; 404 {@code LISTING_NOT_FOUND}, 410 {@code LISTING_WITHDRAWN}, 409
     *     {@code LIST_FULL}
     */
    public Mono<Keeping> keep(PersonId person, Shelf shelf, String listingId) {
        return Mono.justOrEmpty(ListingId.parse(listingId))
                .flatMap(id -> offers.of(id)
                        .flatMap(offer -> offer.withdrawn()
                                ? Mono.error(ProblemException.of(410, "LISTING_WITHDRAWN"))
                                : keep(person, shelf, id, offer)))
                .switchIfEmpty(Mono.error(() -> ProblemException.of(404, "LISTING_NOT_FOUND")));
    }

    private Mono<Keeping> keep(PersonId person, Shelf shelf, ListingId id, ShownOffer offer) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return transactions
                .inTransaction(kept.keep(person, shelf, id, offer.card().price(), now)
                        .flatMap(done -> told(person, shelf, done).then(kept.find(person, shelf, id)))
                        .flatMap(entry -> Mono.just(
                                new Keeping(shown(entry, offer), entry.keptAt().equals(now)))))
                .doOnSuccess(done -> hidden.forget(person));
    }

    private Mono<Void> told(PersonId person, Shelf shelf, Kept done) {
        if (done.outcome() == Outcome.FULL) {
            return Mono.error(ProblemException.of(409, "LIST_FULL"));
        }
        return changed(person, shelf, done.version());
    }

    private Mono<Void> changed(PersonId person, Shelf shelf, long version) {
        return shelf == Shelf.HIDDEN ? events.publish(new HiddenChanged(person.value(), version)) : Mono.empty();
    }

    /**
     * Takes a listing off a person's list.
     *
     * @return completes when it is off; 404 where it was not on it
     */
    public Mono<Void> drop(PersonId person, Shelf shelf, String listingId) {
        Mono<Void> dropped = Mono.justOrEmpty(ListingId.parse(listingId))
                .flatMap(id -> kept.drop(person, shelf, id))
                .switchIfEmpty(Mono.error(() -> ProblemException.of(404, "NOT_FOUND")))
                .flatMap(version -> changed(person, shelf, version));
        return transactions.inTransaction(dropped).doOnSuccess(done -> hidden.forget(person));
    }

    /** A page of a person's list, the latest first. */
    public Mono<KeptPage> list(PersonId person, Shelf shelf, PageQuery query) {
        return Mono.defer(() -> kept.page(person, shelf, pages.after(person, shelf.name(), query), query.size() + 1))
                .map(read -> pages.cut(
                        person, shelf.name(), query, read, entry -> new Place(entry.keptAt(), entry.listingId())))
                .flatMap(page -> Mono.zip(shown(page.items()), kept.count(person, shelf))
                        .map(parts -> new KeptPage(parts.getT1(), parts.getT2(), page.next())));
    }

    private Mono<List<KeptListing>> shown(List<KeptOffer> entries) {
        return offers.of(entries.stream().map(KeptOffer::listingId).toList()).map(found -> shown(entries, found));
    }

    private static List<KeptListing> shown(List<KeptOffer> entries, Map<UUID, ShownOffer> found) {
        return entries.stream()
                .flatMap(
                        entry -> Stream.ofNullable(found.get(entry.listingId())).map(offer -> shown(entry, offer)))
                .toList();
    }

    private static KeptListing shown(KeptOffer entry, ShownOffer offer) {
        return new KeptListing(
                offer.card().id(),
                offer.card(),
                utc(entry.keptAt()),
                offer.withdrawn(),
                entry.price(),
                fall(entry.fall()));
    }

    private static @Nullable PriceFall fall(KeptOffer.@Nullable Fall fall) {
        return fall == null ? null : new PriceFall(utc(fall.at()), fall.oldPrice(), fall.newPrice());
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /**
     * A listing that was to be kept.
     *
     * @param added whether it is new on the list, or the latest again
     */
    public record Keeping(KeptListing listing, boolean added) {}
}
