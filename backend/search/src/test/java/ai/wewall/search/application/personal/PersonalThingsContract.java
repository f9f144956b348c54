package ai.wewall.search.application.personal;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.identity.PersonId;
import ai.wewall.listings.ListingId;
import ai.wewall.model.personal.Notify;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.search.domain.personal.KeptOffer;
import ai.wewall.search.domain.personal.Shelf;
import ai.wewall.search.domain.personal.StoredComparison;
import ai.wewall.search.domain.personal.StoredSearch;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What everything that keeps a person's things as a whole has to do. */
public abstract class PersonalThingsContract {

    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    private final PersonId guest = new PersonId(UUID.randomUUID());
    private final PersonId person = new PersonId(UUID.randomUUID());
    private final ListingId both = new ListingId(UUID.randomUUID());
    private final ListingId guests = new ListingId(UUID.randomUUID());
    private final UUID search = UUID.randomUUID();

    /** Its parts; the same ones for the whole test. */
    public record Parts(PersonalThings things, KeptListings kept, Comparisons comparisons, SavedSearches searches) {}

    /** The implementation under test. */
    protected abstract Parts parts();

    @BeforeEach
    void fill() {
        keep(guest, both, NOON.plusSeconds(5));
        keep(guest, guests, NOON.plusSeconds(6));
        keep(person, both, NOON);
        parts().comparisons()
                .add(
                        guest,
                        new StoredComparison(
                                UUID.randomUUID(), null, List.of(both.value(), guests.value()), NOON, NOON),
                        9)
                .block();
        parts().searches()
                .add(
                        guest,
                        new StoredSearch(search, "x", SearchCriteria.none(), null, Notify.OFF, null, 1, NOON, NOON),
                        9)
                .block();
    }

    @Test
    void thingsOfAGuestBecomeThePersonsOnce() {
        parts().things().move(guest, person).block();

        assertThat(parts().kept()
                        .page(person, Shelf.FAVOURITES, Optional.empty(), 9)
                        .block())
                .extracting(KeptOffer::listingId)
                .containsExactly(guests.value(), both.value());
        assertThat(parts().comparisons().count(person).block()).isEqualTo(1);
        assertThat(parts().searches().find(person, search).block()).isNotNull();
        assertNothingIsLeftOf(guest);
    }

    @Test
    void forgottenPersonLeavesNothingAndTheirSearchesAreTold() {
        assertThat(parts().things().forget(guest).block()).isEqualTo(Map.of(search, 1L));

        assertNothingIsLeftOf(guest);
        assertThat(parts().kept().count(person, Shelf.FAVOURITES).block()).isEqualTo(1);
        assertThat(parts().things().forget(guest).block()).isEmpty();
    }

    private void assertNothingIsLeftOf(PersonId gone) {
        assertThat(parts().kept().count(gone, Shelf.FAVOURITES).block()).isZero();
        assertThat(parts().comparisons().count(gone).block()).isZero();
        assertThat(parts().searches().count(gone).block()).isZero();
    }

    private void keep(PersonId owner, ListingId listing, Instant at) {
        parts().kept()
                .keep(owner, Shelf.FAVOURITES, listing, BigDecimal.TEN, at)
                .block();
    }
}
