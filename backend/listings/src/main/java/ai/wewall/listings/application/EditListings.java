package ai.wewall.listings.application;

import ai.wewall.listings.Geography;
import ai.wewall.listings.ListingChanged;
import ai.wewall.listings.ListingId;
import ai.wewall.listings.domain.Decision;
import ai.wewall.listings.domain.Listing;
import ai.wewall.listings.domain.ListingContent;
import ai.wewall.listings.domain.ShownPrice;
import ai.wewall.platform.event.Events;
import ai.wewall.platform.r2dbc.Transactions;
import java.time.Clock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import reactor.core.publisher.Mono;

/**
 * Drafts, changes, publishes and withdraws listings. Each stores the listing, what it adds to the history of prices and
 * its {@link ListingChanged} in one transaction. Whoever edits names the version that they saw; another one has the edit refused as a conflict.
 */
public final class EditListings {

    private final Listings listings;
    private final Prices prices;
    private final Events events;
    private final Transactions transactions;
    private final Geography geography;
    private final Supplier<ListingId> ids;
    private final Clock clock;

    /** Edits these listings. */
    public EditListings(
            Listings listings,
            Prices prices,
            Events events,
            Transactions transactions,
            Geography geography,
            Supplier<ListingId> ids,
            Clock clock) {
        this.listings = listings;
        this.prices = prices;
        this.events = events;
        this.transactions = transactions;
        this.geography = geography;
        this.ids = ids;
        this.clock = clock;
    }

    /** Begins a new listing. */
    public Mono<EditOutcome> draft(ListingContent content) {
        return transactions.inTransaction(Mono.defer(() -> switch (Listing.draft(
                ids.get(), content, geography, clock.instant())) {
            case Decision.Refused refused -> Mono.just(new EditOutcome.Refused(refused.reasons()));
            case Decision.Accepted accepted -> listings.add(accepted.listing()).then(told(accepted));
        }));
    }

    /** Says something else of the premises. */
    public Mono<EditOutcome> change(ListingId id, long version, ListingContent content) {
        return change(id, version, before -> content);
    }

    /** Says something else of the premises, starting from what was said before. */
    public Mono<EditOutcome> change(ListingId id, long version, UnaryOperator<ListingContent> change) {
        return edit(
                id, version, listing -> listing.change(change.apply(listing.content()), geography, clock.instant()));
    }

    /** Shows the listing to people, for the first time or again. */
    public Mono<EditOutcome> publish(ListingId id, long version) {
        return edit(id, version, listing -> listing.publish(clock.instant()));
    }

    /** Takes the listing away from people. */
    public Mono<EditOutcome> withdraw(ListingId id, long version) {
        return edit(id, version, listing -> listing.withdraw(clock.instant()));
    }

    private Mono<EditOutcome> edit(ListingId id, long version, Function<Listing, Decision> command) {
        return transactions.inTransaction(listings.find(id)
                .flatMap(listing -> listing.version() == version
                        ? carryOut(listing, command.apply(listing))
                        : Mono.just(new EditOutcome.Conflict(listing.version())))
                .defaultIfEmpty(new EditOutcome.Unknown()));
    }

    private Mono<EditOutcome> carryOut(Listing before, Decision decision) {
        return switch (decision) {
            case Decision.Refused refused -> Mono.just(new EditOutcome.Refused(refused.reasons()));
            case Decision.Accepted accepted ->
                listings.replace(accepted.listing())
                        .flatMap(stored -> stored
                                ? notePrice(before, accepted.listing()).then(told(accepted))
                                : conflict(accepted.listing().id()));
        };
    }

    private Mono<Void> notePrice(Listing before, Listing after) {
        return prices.of(after.id()).flatMap(known -> prices.add(after.id(), ShownPrice.added(known, before, after)));
    }

    private Mono<EditOutcome> told(Decision.Accepted accepted) {
        return events.publish(accepted.event()).thenReturn(new EditOutcome.Done(accepted.listing()));
    }

    private Mono<EditOutcome> conflict(ListingId id) {
        return listings.find(id).map(newest -> new EditOutcome.Conflict(newest.version()));
    }
}
