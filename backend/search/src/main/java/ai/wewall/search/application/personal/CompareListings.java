package ai.wewall.search.application.personal;

import ai.wewall.identity.PersonId;
import ai.wewall.listings.ListingId;
import ai.wewall.model.personal.ComparedListing;
import ai.wewall.model.personal.Comparison;
import ai.wewall.model.personal.ComparisonPage;
import ai.wewall.model.personal.ComparisonRequest;
import ai.wewall.model.personal.PageQuery;
import ai.wewall.platform.Ids;
import ai.wewall.platform.http.SignedCursors;
import ai.wewall.platform.problem.ProblemException;
import ai.wewall.platform.r2dbc.Transactions;
import ai.wewall.search.application.personal.ShownOffers.ShownOffer;
import ai.wewall.search.domain.personal.Place;
import ai.wewall.search.domain.personal.SideBySide;
import ai.wewall.search.domain.personal.StoredComparison;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/** Lays listings side by side for a person, and keeps that. */
public final class CompareListings {

    /** The most comparisons of one person. */
    private static final int CAPACITY = 50;

    private static final String LIST = "comparisons";

    private final Comparisons comparisons;
    private final ShownOffers offers;
    private final Pages pages;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    /** Over people's comparisons and the listings as they are shown. */
    public CompareListings(
            Comparisons comparisons,
            ShownOffers offers,
            SignedCursors cursors,
            Transactions transactions,
            Ids ids,
            Clock clock) {
        this.comparisons = comparisons;
        this.offers = offers;
        this.pages = new Pages(cursors);
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** A new comparison; 404 {@code LISTING_NOT_FOUND} where a listing was never published, 409 {@code LIST_FULL}. */
    public Mono<Comparison> add(PersonId person, ComparisonRequest request) {
        return checked(request).flatMap(listings -> {
            StoredComparison added = of(ids.next(), request, listings);
            return transactions
                    .inTransaction(comparisons.add(person, added, CAPACITY))
                    .flatMap(fits -> fits ? shown(added) : Mono.error(ProblemException.of(409, "LIST_FULL")));
        });
    }

    /** Other listings or another name for a comparison; 404 where the person has no such. */
    public Mono<Comparison> replace(PersonId person, String id, ComparisonRequest request) {
        return parsed(id)
                .flatMap(known -> checked(request)
                        .flatMap(listings ->
                                transactions.inTransaction(comparisons.replace(person, of(known, request, listings))))
                        .filter(done -> done)
                        .flatMap(done -> comparisons.find(person, known))
                        .flatMap(this::shown))
                .switchIfEmpty(notFound());
    }

    /** One of the person's own; 404 where they have no such. */
    public Mono<Comparison> find(PersonId person, String id) {
        return parsed(id)
                .flatMap(known -> comparisons.find(person, known))
                .flatMap(this::shown)
                .switchIfEmpty(notFound());
    }

    /** Forgets a comparison; 404 where the person has no such. */
    public Mono<Void> drop(PersonId person, String id) {
        return parsed(id)
                .flatMap(known -> transactions.inTransaction(comparisons.drop(person, known)))
                .filter(dropped -> dropped)
                .switchIfEmpty(Mono.error(() -> ProblemException.of(404, "NOT_FOUND")))
                .then();
    }

    /** A page of the person's own, the latest first. */
    public Mono<ComparisonPage> list(PersonId person, PageQuery query) {
        return Mono.defer(() -> comparisons.page(person, pages.after(person, LIST, query), query.size() + 1))
                .map(read -> pages.cut(person, LIST, query, read, each -> new Place(each.createdAt(), each.id())))
                .flatMap(page -> Mono.zip(shown(page.items()), comparisons.count(person))
                        .map(parts -> new ComparisonPage(parts.getT1(), parts.getT2(), page.next())));
    }

    private StoredComparison of(UUID id, ComparisonRequest request, List<UUID> listings) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new StoredComparison(id, request.name(), listings, now, now);
    }

    private Mono<List<UUID>> checked(ComparisonRequest request) {
        List<UUID> listings = request.listingIds().stream()
                .flatMap(id -> ListingId.parse(id).stream())
                .map(ListingId::value)
                .toList();
        return offers.of(listings)
                .filter(found -> found.size() == request.listingIds().size())
                .map(found -> listings)
                .switchIfEmpty(Mono.error(() -> ProblemException.of(404, "LISTING_NOT_FOUND")));
    }

    private Mono<Comparison> shown(StoredComparison comparison) {
        return shown(List.of(comparison)).map(List::getFirst);
    }

    private Mono<List<Comparison>> shown(List<StoredComparison> read) {
        Set<UUID> listings =
                read.stream().flatMap(each -> each.listingIds().stream()).collect(Collectors.toSet());
        return offers.of(listings)
                .map(found -> read.stream().map(each -> shown(each, found)).toList());
    }

    private static Comparison shown(StoredComparison comparison, Map<UUID, ShownOffer> found) {
        List<ShownOffer> columns = comparison.listingIds().stream()
                .flatMap(id -> Stream.ofNullable(found.get(id)))
                .toList();
        return new Comparison(
                comparison.id().toString(),
                comparison.name(),
                columns.stream()
                        .map(each -> new ComparedListing(each.card().id(), each.card(), each.withdrawn()))
                        .toList(),
                SideBySide.of(columns.stream().map(ShownOffer::card).toList()),
                comparison.createdAt().atOffset(ZoneOffset.UTC),
                comparison.updatedAt().atOffset(ZoneOffset.UTC));
    }

    private static Mono<UUID> parsed(String id) {
        return Mono.justOrEmpty(OwnIds.parse(id));
    }

    private static Mono<Comparison> notFound() {
        return Mono.error(() -> ProblemException.of(404, "NOT_FOUND"));
    }
}
