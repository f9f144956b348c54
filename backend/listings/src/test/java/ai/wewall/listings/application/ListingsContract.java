package ai.wewall.listings.application;

import static ai.wewall.listings.domain.ListingFixture.EMPTY;
import static ai.wewall.listings.domain.ListingFixture.MOSCOW;
import static ai.wewall.listings.domain.ListingFixture.NOW;
import static ai.wewall.listings.domain.ListingFixture.accepted;
import static ai.wewall.listings.domain.ListingFixture.draft;
import static ai.wewall.listings.domain.ListingFixture.lease;
import static ai.wewall.listings.domain.ListingFixture.letShop;
import static ai.wewall.listings.domain.ListingFixture.newId;
import static ai.wewall.listings.domain.ListingFixture.office;
import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.listings.domain.Listing;
import ai.wewall.listings.domain.RandomListings;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

/** What every {@link Listings} does. */
public interface ListingsContract {

    Listings listings();

    @Test
    default void listingComesBackAsItWasAdded() {
        for (Listing listing : List.of(draft(EMPTY), draft(office()), draft(letShop(lease("40.5", "123456.78"))))) {
            StepVerifier.create(listings().add(listing).then(listings().find(listing.id())))
                    .expectNext(listing)
                    .verifyComplete();
        }
    }

    @Test
    default void anyListingComesBackAsItWasAdded() {
        RandomListings random = new RandomListings(7);
        for (int i = 0; i < 50; i++) {
            Listing listing = random.inAnyState();

            assertThat(listings()
                            .add(listing)
                            .then(listings().find(listing.id()))
                            .block())
                    .isEqualTo(listing);
        }
    }

    @Test
    default void sameIdIsAddedOnce() {
        Listing listing = draft(office());

        StepVerifier.create(listings().add(listing).then(listings().add(listing)))
                .verifyError();
    }

    @Test
    default void nextVersionReplacesTheOneBefore() {
        Listing before = draft(office());
        Listing after = accepted(before.publish(NOW.plusSeconds(5)));

        StepVerifier.create(listings().add(before).then(listings().replace(after)))
                .expectNext(true)
                .verifyComplete();
        StepVerifier.create(listings().find(before.id())).expectNext(after).verifyComplete();
    }

    @Test
    default void versionThatDoesNotFollowChangesNothing() {
        Listing first = draft(office());
        Listing second = accepted(first.change(letShop(), MOSCOW, NOW));
        Listing third = accepted(second.publish(NOW));
        listings().add(first).block();

        assertThat(listings().replace(third).block()).isFalse();
        assertThat(listings().replace(first).block()).isFalse();
        assertThat(listings().find(first.id()).block()).isEqualTo(first);
    }

    @Test
    default void whatThereIsNotIsNeitherFoundNorReplaced() {
        StepVerifier.create(listings().find(newId())).verifyComplete();
        StepVerifier.create(listings().replace(accepted(draft(office()).publish(NOW))))
                .expectNext(false)
                .verifyComplete();
    }

    @Test
    default void ofWritersAtOnceOneWins() {
        Listing before = draft(office());
        listings().add(before).block();
        Listing after = accepted(before.publish(NOW));

        List<Boolean> won = Flux.range(0, 8)
                .flatMap(i -> listings().replace(after))
                .collectList()
                .block();

        assertThat(won).hasSize(8).containsOnlyOnce(true);
    }

    @Test
    default void severalAreFoundAtOnceAndUnknownOnesLeftOut() {
        Listing one = draft(office());
        Listing two = accepted(draft(letShop()).publish(NOW));
        listings().add(one).then(listings().add(two)).block();

        assertThat(listings()
                        .findAll(List.of(one.id(), newId(), two.id()))
                        .collectList()
                        .block())
                .containsExactlyInAnyOrder(one, two);
        StepVerifier.create(listings().findAll(List.of())).verifyComplete();
    }
}
