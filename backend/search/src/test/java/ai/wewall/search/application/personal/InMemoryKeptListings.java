package ai.wewall.search.application.personal;

import ai.wewall.identity.PersonId;
import ai.wewall.listings.ListingId;
import ai.wewall.search.domain.personal.KeptOffer;
import ai.wewall.search.domain.personal.Place;
import ai.wewall.search.domain.personal.Shelf;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** People's lists as maps. */
public final class InMemoryKeptListings implements KeptListings {

    private static final Comparator<KeptOffer> LATEST_FIRST = Comparator.comparing(KeptOffer::keptAt)
            .thenComparing(entry -> entry.listingId().toString())
            .reversed();

    private final Map<List<Object>, List<KeptOffer>> lists = new HashMap<>();
    private final Map<List<Object>, Long> versions = new HashMap<>();

    @Override
    public synchronized Mono<Kept> keep(
            PersonId person, Shelf shelf, ListingId listing, BigDecimal price, Instant now) {
        List<KeptOffer> list = list(person, shelf);
        long version = raise(person, shelf);
        boolean known = list.stream().anyMatch(is(listing));
        if (!shelf.movesOn() && (known || list.size() == shelf.capacity())) {
            return Mono.just(new Kept(known ? Outcome.KNOWN : Outcome.FULL, version));
        }
        list.removeIf(is(listing));
        list.add(new KeptOffer(listing.value(), now, price, null));
        list.sort(LATEST_FIRST);
        if (list.size() > shelf.capacity()) {
            list.removeLast();
        }
        return Mono.just(new Kept(Outcome.ADDED, version));
    }

    @Override
    public synchronized Mono<Long> drop(PersonId person, Shelf shelf, ListingId listing) {
        long version = raise(person, shelf);
        return list(person, shelf).removeIf(is(listing)) ? Mono.just(version) : Mono.empty();
    }

    @Override
    public synchronized Mono<KeptOffer> find(PersonId person, Shelf shelf, ListingId listing) {
        return Mono.justOrEmpty(list(person, shelf).stream().filter(is(listing)).findFirst());
    }

    @Override
    public synchronized Mono<List<KeptOffer>> page(PersonId person, Shelf shelf, Optional<Place> after, int limit) {
        Predicate<KeptOffer> follows = entry -> after.isEmpty()
                || LATEST_FIRST.compare(
                                entry,
                                new KeptOffer(after.get().id(), after.get().at(), BigDecimal.ONE, null))
                        > 0;
        return Mono.just(
                list(person, shelf).stream().filter(follows).limit(limit).toList());
    }

    @Override
    public synchronized Mono<Integer> count(PersonId person, Shelf shelf) {
        return Mono.just(list(person, shelf).size());
    }

    @Override
    public synchronized Flux<UUID> all(PersonId person, Shelf shelf) {
        return Flux.fromStream(List.copyOf(list(person, shelf)).stream().map(KeptOffer::listingId));
    }

    @Override
    public synchronized Mono<Long> noteFall(ListingId listing, long version, KeptOffer.Fall fall) {
        long[] noted = {0};
        lists.forEach((key, list) -> {
            if (key.getLast() == Shelf.FAVOURITES) {
                list.replaceAll(
                        entry -> is(listing).test(entry) && !entry.keptAt().isAfter(fall.at())
                                ? noted(entry, fall, noted)
                                : entry);
            }
        });
        return Mono.just(noted[0]);
    }

    synchronized void move(PersonId guest, PersonId person) {
        for (Shelf shelf : Shelf.values()) {
            List<KeptOffer> mine = list(person, shelf);
            list(guest, shelf).stream()
                    .filter(entry -> mine.stream().noneMatch(is(new ListingId(entry.listingId()))))
                    .toList()
                    .forEach(mine::add);
            mine.sort(LATEST_FIRST);
        }
        forget(guest);
    }

    synchronized void forget(PersonId person) {
        for (Shelf shelf : Shelf.values()) {
            list(person, shelf).clear();
        }
    }

    private static KeptOffer noted(KeptOffer entry, KeptOffer.Fall fall, long[] count) {
        if (!fall.equals(entry.fall())) {
            count[0]++;
        }
        return new KeptOffer(entry.listingId(), entry.keptAt(), entry.price(), fall);
    }

    private List<KeptOffer> list(PersonId person, Shelf shelf) {
        return lists.computeIfAbsent(List.of(person, shelf), key -> new ArrayList<>());
    }

    private long raise(PersonId person, Shelf shelf) {
        return versions.merge(List.of(person, shelf), 1L, Long::sum);
    }

    private static Predicate<KeptOffer> is(ListingId listing) {
        return entry -> entry.listingId().equals(listing.value());
    }
}
