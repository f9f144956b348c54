package ai.wewall.search.application.personal;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.identity.PersonId;
import ai.wewall.listings.ListingId;
import ai.wewall.search.application.personal.KeptListings.Kept;
import ai.wewall.search.application.personal.KeptListings.Outcome;
import ai.wewall.search.domain.personal.KeptOffer;
import ai.wewall.search.domain.personal.Place;
import ai.wewall.search.domain.personal.Shelf;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What everything that keeps people's listings has to do. */
public abstract class KeptListingsContract {

    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00.123456Z");
    private static final BigDecimal PRICE = BigDecimal.valueOf(1_000_000);

    private final PersonId anna = new PersonId(UUID.randomUUID());
    private final PersonId boris = new PersonId(UUID.randomUUID());

    /** An implementation; the same one for the whole test. */
    protected abstract KeptListings kept();

    @Test
    void listingIsKeptOnceAndForOnePersonAlone() {
        ListingId listing = listing();

        Kept first = keep(anna, Shelf.FAVOURITES, listing, NOON);
        Kept again = keep(anna, Shelf.FAVOURITES, listing, NOON.plusSeconds(1));

        assertThat(first).isEqualTo(new Kept(Outcome.ADDED, 1));
        assertThat(again).isEqualTo(new Kept(Outcome.KNOWN, 2));
        assertThat(entry(anna, listing).keptAt()).isEqualTo(NOON);
        assertThat(page(boris, Shelf.FAVOURITES)).isEmpty();
        assertThat(page(anna, Shelf.HIDDEN)).isEmpty();
    }

    @Test
    void openedListingBecomesTheLatestAgainAndTheOldestGoes() {
        List<ListingId> opened = IntStream.range(0, Shelf.RECENT.capacity() + 1)
                .mapToObj(i -> listing())
                .toList();
        for (int i = 0; i < opened.size(); i++) {
            keep(anna, Shelf.RECENT, opened.get(i), NOON.plusSeconds(i));
        }
        keep(anna, Shelf.RECENT, opened.get(1), NOON.plusSeconds(1_000));

        List<UUID> left = kept().all(anna, Shelf.RECENT).collectList().block();

        assertThat(left)
                .hasSize(Shelf.RECENT.capacity())
                .doesNotContain(opened.getFirst().value());
        assertThat(page(anna, Shelf.RECENT).getFirst().listingId())
                .isEqualTo(opened.get(1).value());
    }

    @Test
    void fullListTakesNothingMore() {
        IntStream.range(0, Shelf.HIDDEN.capacity()).forEach(i -> keep(anna, Shelf.HIDDEN, listing(), NOON));

        assertThat(keep(anna, Shelf.HIDDEN, listing(), NOON).outcome()).isEqualTo(Outcome.FULL);
        assertThat(kept().count(anna, Shelf.HIDDEN).block()).isEqualTo(Shelf.HIDDEN.capacity());
    }

    @Test
    void droppedListingIsGoneAndAnothersStays() {
        ListingId listing = listing();
        keep(anna, Shelf.FAVOURITES, listing, NOON);
        keep(boris, Shelf.FAVOURITES, listing, NOON);

        assertThat(kept().drop(anna, Shelf.FAVOURITES, listing).block()).isEqualTo(2);
        assertThat(kept().drop(anna, Shelf.FAVOURITES, listing).block()).isNull();

        assertThat(page(anna, Shelf.FAVOURITES)).isEmpty();
        assertThat(page(boris, Shelf.FAVOURITES)).hasSize(1);
    }

    @Test
    void pagesHoldEveryListingOnceTheLatestFirst() {
        IntStream.range(0, 25).forEach(i -> keep(anna, Shelf.FAVOURITES, listing(), NOON.plusSeconds(i / 3)));

        List<KeptOffer> all = page(anna, Shelf.FAVOURITES);
        KeptOffer end = all.get(9);
        List<KeptOffer> rest = kept().page(
                        anna, Shelf.FAVOURITES, Optional.of(new Place(end.keptAt(), end.listingId())), 100)
                .block();

        assertThat(all).extracting(KeptOffer::keptAt).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(rest).isEqualTo(all.subList(10, 25));
    }

    @Test
    void fallOfAPriceIsNotedForThoseWhoKeptItBefore() {
        ListingId listing = listing();
        KeptOffer.Fall fall = new KeptOffer.Fall(NOON.plusSeconds(5), PRICE, BigDecimal.valueOf(900_000));
        keep(anna, Shelf.FAVOURITES, listing, NOON);
        keep(boris, Shelf.FAVOURITES, listing, NOON.plusSeconds(9));

        assertThat(kept().noteFall(listing, 2, fall).block()).isEqualTo(1);
        assertThat(kept().noteFall(listing, 2, fall).block()).isZero();

        assertThat(entry(anna, listing).fall()).isEqualTo(fall);
        assertThat(entry(boris, listing).fall()).isNull();
    }

    private KeptOffer entry(PersonId person, ListingId listing) {
        return kept().find(person, Shelf.FAVOURITES, listing).block();
    }

    private Kept keep(PersonId person, Shelf shelf, ListingId listing, Instant at) {
        return kept().keep(person, shelf, listing, PRICE, at).block();
    }

    private List<KeptOffer> page(PersonId person, Shelf shelf) {
        return kept().page(person, shelf, Optional.empty(), 100).block();
    }

    private static ListingId listing() {
        return new ListingId(UUID.randomUUID());
    }
}
