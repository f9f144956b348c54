package ai.wewall.search.application.personal;

import ai.wewall.identity.PersonId;
import ai.wewall.listings.ListingId;
import ai.wewall.model.personal.MatchKind;
import ai.wewall.search.application.personal.InMemoryComparisons.Latest;
import ai.wewall.search.domain.personal.FoundMatch;
import ai.wewall.search.domain.personal.Place;
import ai.wewall.search.domain.personal.StoredSearch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Saved searches as maps. */
public final class InMemorySavedSearches implements SavedSearches {

    private record Entry(PersonId person, StoredSearch search, Instant seenAt, List<FoundMatch> matches) {}

    private final Map<UUID, Entry> entries = new HashMap<>();

    private Optional<Entry> own(PersonId person, UUID id) {
        return Optional.ofNullable(entries.get(id))
                .filter(entry -> entry.person().equals(person));
    }

    private List<StoredSearch> all(PersonId person) {
        return entries.values().stream()
                .filter(entry -> entry.person().equals(person))
                .map(Entry::search)
                .toList();
    }

    @Override
    public Mono<Boolean> add(PersonId person, StoredSearch search, int capacity) {
        boolean fits = all(person).size() < capacity;
        if (fits) {
            entries.put(search.id(), new Entry(person, search, search.createdAt(), new ArrayList<>()));
        }
        return Mono.just(fits);
    }

    @Override
    public Mono<Boolean> replace(PersonId person, StoredSearch search) {
        Optional<Entry> before =
                own(person, search.id()).filter(entry -> entry.search().version() == search.version() - 1);
        before.ifPresent(entry -> entries.put(search.id(), new Entry(person, search, entry.seenAt(), entry.matches())));
        return Mono.just(before.isPresent());
    }

    @Override
    public Mono<Long> drop(PersonId person, UUID id) {
        Optional<Entry> before = own(person, id);
        before.ifPresent(entry -> entries.remove(id));
        return Mono.justOrEmpty(before.map(entry -> entry.search().version()));
    }

    @Override
    public Mono<StoredSearch> find(PersonId person, UUID id) {
        return Mono.justOrEmpty(own(person, id).map(Entry::search));
    }

    @Override
    public Mono<StoredSearch> shared(String token) {
        return Flux.fromIterable(entries.values())
                .map(Entry::search)
                .filter(search -> token.equals(search.shareToken()))
                .next();
    }

    @Override
    public Mono<List<StoredSearch>> page(PersonId person, Optional<Place> after, int limit) {
        return Mono.just(Latest.page(all(person), each -> new Place(each.createdAt(), each.id()), after, limit));
    }

    @Override
    public Mono<Integer> count(PersonId person) {
        return Mono.just(all(person).size());
    }

    @Override
    public Flux<StoredSearch> all() {
        return Flux.fromIterable(entries.values()).map(Entry::search);
    }

    @Override
    public Flux<StoredSearch> all(Collection<UUID> ids) {
        return all().filter(search -> ids.contains(search.id()));
    }

    @Override
    public Mono<Map<UUID, Integer>> news(Collection<UUID> ids) {
        return Mono.just(ids.stream()
                .map(entries::get)
                .filter(Objects::nonNull)
                .filter(entry -> news(entry) > 0)
                .collect(Collectors.toMap(entry -> entry.search().id(), InMemorySavedSearches::news)));
    }

    private static int news(Entry entry) {
        return (int) entry.matches().stream()
                .filter(match -> match.at().isAfter(entry.seenAt()))
                .count();
    }

    @Override
    public Mono<Boolean> markSeen(PersonId person, UUID id, Instant now) {
        Optional<Entry> known = own(person, id);
        known.ifPresent(entry -> entries.put(id, new Entry(person, entry.search(), now, entry.matches())));
        return Mono.just(known.isPresent());
    }

    @Override
    public Mono<Long> noteMatches(Collection<UUID> searches, ListingId listing, FoundMatch match) {
        long noted = searches.stream()
                .map(entries::get)
                .filter(Objects::nonNull)
                .filter(entry -> !entry.search().createdAt().isAfter(match.at()))
                .filter(entry -> entry.matches().stream().noneMatch(known -> isSame(known, match)))
                .filter(entry -> entry.matches().add(match))
                .count();
        return Mono.just(noted);
    }

    private static boolean isSame(FoundMatch known, FoundMatch match) {
        return known.listingId().equals(match.listingId())
                && (known.listingVersion() == match.listingVersion()
                        || (known.kind() == MatchKind.NEW_OFFER && match.kind() == MatchKind.NEW_OFFER));
    }

    @Override
    public Mono<List<FoundMatch>> matches(UUID search, Optional<Place> after, int limit) {
        Entry entry = entries.get(search);
        return Mono.just(
                Latest.page(entry.matches(), each -> new Place(each.at(), each.listingId()), after, limit).stream()
                        .map(each -> new FoundMatch(
                                each.listingId(),
                                each.listingVersion(),
                                each.kind(),
                                each.at(),
                                each.oldPrice(),
                                each.newPrice(),
                                !each.at().isAfter(entry.seenAt())))
                        .toList());
    }

    @Override
    public Mono<Integer> countMatches(UUID search) {
        return Mono.just(entries.get(search).matches().size());
    }

    @Override
    public Mono<Long> forgetMatches(Instant before) {
        entries.values()
                .forEach(entry -> entry.matches().removeIf(match -> match.at().isBefore(before)));
        return Mono.just(0L);
    }
}
