package ai.wewall.listings.adapter.postgres;

import static ai.wewall.listings.domain.ListingFixture.EMPTY;
import static ai.wewall.listings.domain.ListingFixture.MOSCOW;
import static ai.wewall.listings.domain.ListingFixture.NOW;
import static ai.wewall.listings.domain.ListingFixture.lease;
import static ai.wewall.listings.domain.ListingFixture.letShop;
import static ai.wewall.listings.domain.ListingFixture.newId;
import static ai.wewall.listings.domain.ListingFixture.office;
import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.listings.ListingId;
import ai.wewall.listings.application.EditListings;
import ai.wewall.listings.application.EditOutcome;
import ai.wewall.listings.application.Listings;
import ai.wewall.listings.domain.Listing;
import ai.wewall.listings.domain.ListingFixture;
import ai.wewall.listings.domain.Refusal;
import ai.wewall.listings.domain.Refusal.Code;
import ai.wewall.model.listing.ListingStatus;
import ai.wewall.platform.event.DomainEvent;
import ai.wewall.platform.event.Events;
import ai.wewall.platform.event.StoredEvent;
import ai.wewall.platform.event.TestEvents;
import ai.wewall.platform.testing.TestDatabase;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class EditListingsTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.with("listings");

    private final Listings listings = new R2dbcListings(DATABASE.client());
    private final EditListings edits = editsWith(TestEvents.in(DATABASE), ListingFixture::newId);

    @Test
    void eachEditStoresTheListingAndOneEvent() {
        Listing drafted = done(edits.draft(office()));
        ListingId id = drafted.id();
        Listing changed = done(edits.change(id, 1, letShop(lease("50", "100000"))));
        Listing published = done(edits.publish(id, 2));
        Listing withdrawn = done(edits.withdraw(id, 3));
        Listing again = done(edits.publish(id, 4));

        assertThat(List.of(drafted, changed, published, withdrawn, again))
                .extracting(Listing::version)
                .containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(listings.find(id).block()).isEqualTo(again);
        assertThat(TestEvents.of(DATABASE, id))
                .allSatisfy(event -> assertThat(event.type()).isEqualTo("ListingChanged"))
                .extracting(StoredEvent::aggregateVersion)
                .containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void refusedEditStoresNothingAndTellsWhy() {
        ListingId id = done(edits.draft(EMPTY)).id();

        assertThat(edits.publish(id, 1).block())
                .isInstanceOfSatisfying(
                        EditOutcome.Refused.class,
                        refused -> assertThat(refused.reasons()).contains(new Refusal("price", Code.REQUIRED)));
        assertThat(listings.find(id).block()).extracting(Listing::status).isEqualTo(ListingStatus.DRAFT);
        assertThat(TestEvents.of(DATABASE, id)).hasSize(1);
    }

    @Test
    void ofTwoWritersWithOneVersionOneMeetsAConflict() {
        ListingId id = done(edits.draft(office())).id();

        List<EditOutcome> outcomes = Flux.just(office(), letShop())
                .flatMap(content -> edits.change(id, 1, content))
                .collectList()
                .block();

        assertThat(outcomes).hasAtLeastOneElementOfType(EditOutcome.Done.class).contains(new EditOutcome.Conflict(2));
        assertThat(listings.find(id).block()).extracting(Listing::version).isEqualTo(2L);
        assertThat(TestEvents.of(DATABASE, id)).hasSize(2);
    }

    @Test
    void editOfAnOlderVersionIsAConflict() {
        ListingId id = done(edits.draft(office())).id();
        edits.publish(id, 1).block();

        assertThat(edits.withdraw(id, 1).block()).isEqualTo(new EditOutcome.Conflict(2));
    }

    @Test
    void unknownListingIsToldSo() {
        StepVerifier.create(edits.publish(newId(), 1))
                .expectNext(new EditOutcome.Unknown())
                .verifyComplete();
    }

    @Test
    void draftWhoseEventIsLostIsNotStored() {
        ListingId id = newId();

        StepVerifier.create(editsWith(losing(), () -> id).draft(office())).verifyErrorMessage("lost");
        assertThat(listings.find(id).block()).isNull();
        assertThat(TestEvents.of(DATABASE, id)).isEmpty();
    }

    @Test
    void changeWhoseEventIsLostIsNotMade() {
        Listing before = done(edits.draft(office()));

        StepVerifier.create(editsWith(losing(), ListingFixture::newId).publish(before.id(), 1))
                .verifyErrorMessage("lost");
        assertThat(listings.find(before.id()).block()).isEqualTo(before);
        assertThat(TestEvents.of(DATABASE, before.id())).hasSize(1);
    }

    /** Stores the events and then fails, as a connection that breaks before the commit. */
    private static Events losing() {
        Events real = TestEvents.in(DATABASE);
        return new Events() {
            @Override
            public Mono<Void> publish(List<? extends DomainEvent> events) {
                return real.publish(events).then(Mono.error(new IllegalStateException("lost")));
            }
        };
    }

    private EditListings editsWith(Events events, java.util.function.Supplier<ListingId> ids) {
        return new EditListings(
                listings,
                new R2dbcPrices(DATABASE.client()),
                events,
                DATABASE.transactions(),
                MOSCOW,
                ids,
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static Listing done(Mono<EditOutcome> edit) {
        return ((EditOutcome.Done) edit.block()).listing();
    }
}
