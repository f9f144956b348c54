package ai.wewall.search.application.personal;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.identity.PersonId;
import ai.wewall.listings.ListingId;
import ai.wewall.model.personal.MatchKind;
import ai.wewall.model.personal.Notify;
import ai.wewall.model.search.Deal;
import ai.wewall.model.search.NumberRange;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.search.domain.personal.FoundMatch;
import ai.wewall.search.domain.personal.Place;
import ai.wewall.search.domain.personal.StoredSearch;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What everything that keeps saved searches has to do. */
public abstract class SavedSearchesContract {

    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00.123456Z");
    private static final SearchCriteria CRITERIA = SearchCriteria.builder()
            .deal(Deal.RENT)
            .metro(Set.of("Королёв"))
            .area(NumberRange.of(50, 100))
            .build();

    private final PersonId anna = new PersonId(UUID.randomUUID());
    private final PersonId boris = new PersonId(UUID.randomUUID());

    /** An implementation; the same one for the whole test. */
    protected abstract SavedSearches searches();

    @Test
    void searchComesBackToItsOwnerAlone() {
        StoredSearch search = add(anna, NOON);

        assertThat(searches().find(anna, search.id()).block()).isEqualTo(search);
        assertThat(searches().find(boris, search.id()).block()).isNull();
        assertThat(searches().drop(boris, search.id()).block()).isNull();
        assertThat(searches().markSeen(boris, search.id(), NOON).block()).isFalse();
        assertThat(searches().drop(anna, search.id()).block()).isEqualTo(1);
        assertThat(searches().all(List.of(search.id())).collectList().block()).isEmpty();
    }

    @Test
    void searchIsReplacedByItsNextVersionAlone() {
        StoredSearch search = add(anna, NOON);
        StoredSearch next = search.changed("Б", SearchCriteria.none(), null, Notify.WEEKLY, NOON.plusSeconds(1));

        assertThat(searches().replace(boris, next).block()).isFalse();
        assertThat(searches().replace(anna, next).block()).isTrue();
        assertThat(searches().replace(anna, next).block()).isFalse();
        assertThat(searches().find(anna, search.id()).block()).isEqualTo(next);
    }

    @Test
    void sharedSearchIsFoundByItsToken() {
        StoredSearch search = add(anna, NOON);
        String token = UUID.randomUUID().toString();
        StoredSearch shared = search.shared(token, NOON);
        searches().replace(anna, shared).block();

        assertThat(searches().shared(token).block()).isEqualTo(shared);

        searches().replace(anna, shared.shared(null, NOON)).block();
        assertThat(searches().shared(token).block()).isNull();
    }

    @Test
    void fullListTakesNothingMore() {
        IntStream.range(0, 3).forEach(i -> add(anna, NOON));

        assertThat(searches().add(anna, search(NOON), 3).block()).isFalse();
        assertThat(searches().count(anna).block()).isEqualTo(3);
    }

    @Test
    void pagesHoldEachOnceTheLatestFirst() {
        IntStream.range(0, 7).forEach(i -> add(anna, NOON.plusSeconds(i / 2)));

        List<StoredSearch> all = searches().page(anna, Optional.empty(), 100).block();
        Place end = new Place(all.get(2).createdAt(), all.get(2).id());

        assertThat(all).hasSize(7);
        assertThat(searches().page(anna, Optional.of(end), 100).block()).isEqualTo(all.subList(3, 7));
    }

    @Test
    void findIsNotedOnceForThoseThatWereSavedBefore() {
        StoredSearch before = add(anna, NOON);
        StoredSearch after = add(anna, NOON.plusSeconds(9));
        FoundMatch found = match(1, MatchKind.NEW_OFFER, 5);
        List<UUID> both = List.of(before.id(), after.id(), UUID.randomUUID());

        assertThat(note(both, found)).isEqualTo(1);
        assertThat(note(both, found)).isZero();
        assertThat(searches().matches(before.id(), Optional.empty(), 10).block())
                .containsExactly(found);
        assertThat(searches().matches(after.id(), Optional.empty(), 10).block()).isEmpty();
    }

    @Test
    void newOfferIsOneOnceAndAPriceFallsEachTime() {
        StoredSearch search = add(anna, NOON);
        UUID listing = UUID.randomUUID();
        for (FoundMatch found : List.of(
                match(listing, 1, MatchKind.NEW_OFFER, 1),
                match(listing, 2, MatchKind.NEW_OFFER, 2),
                match(listing, 3, MatchKind.PRICE_DROP, 3),
                match(listing, 4, MatchKind.PRICE_DROP, 4))) {
            note(List.of(search.id()), found);
        }

        assertThat(searches().matches(search.id(), Optional.empty(), 10).block())
                .extracting(FoundMatch::listingVersion)
                .containsExactly(4L, 3L, 1L);
    }

    @Test
    void findsAreNewUntilThePersonLooked() {
        StoredSearch search = add(anna, NOON);
        note(List.of(search.id()), match(1, MatchKind.NEW_OFFER, 1));
        note(List.of(search.id()), match(1, MatchKind.NEW_OFFER, 5));

        assertThat(searches().news(List.of(search.id())).block()).containsEntry(search.id(), 2);
        searches().markSeen(anna, search.id(), NOON.plusSeconds(3)).block();

        assertThat(searches().news(List.of(search.id())).block()).containsEntry(search.id(), 1);
        assertThat(searches().matches(search.id(), Optional.empty(), 10).block())
                .extracting(FoundMatch::seen)
                .containsExactly(false, true);
    }

    @Test
    void findsOfLongAgoAreForgotten() {
        StoredSearch search = add(anna, NOON);
        note(List.of(search.id()), match(1, MatchKind.NEW_OFFER, 1));
        note(List.of(search.id()), match(1, MatchKind.NEW_OFFER, 5));

        searches().forgetMatches(NOON.plusSeconds(3)).block();

        assertThat(searches().countMatches(search.id()).block()).isEqualTo(1);
    }

    private Long note(List<UUID> ids, FoundMatch found) {
        return searches()
                .noteMatches(ids, new ListingId(found.listingId()), found)
                .block();
    }

    private static FoundMatch match(long version, MatchKind kind, int seconds) {
        return match(UUID.randomUUID(), version, kind, seconds);
    }

    private static FoundMatch match(UUID listing, long version, MatchKind kind, int seconds) {
        BigDecimal old = kind == MatchKind.PRICE_DROP ? BigDecimal.valueOf(200) : null;
        return new FoundMatch(listing, version, kind, NOON.plusSeconds(seconds), old, BigDecimal.valueOf(100), false);
    }

    private StoredSearch add(PersonId person, Instant at) {
        StoredSearch search = search(at);
        assertThat(searches().add(person, search, 100).block()).isTrue();
        return search;
    }

    private static StoredSearch search(Instant at) {
        return new StoredSearch(UUID.randomUUID(), "А", CRITERIA, "с окнами", Notify.DAILY, null, 1, at, at);
    }
}
