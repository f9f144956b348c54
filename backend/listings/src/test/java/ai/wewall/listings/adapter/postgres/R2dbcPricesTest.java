package ai.wewall.listings.adapter.postgres;

import static ai.wewall.listings.domain.ListingFixture.MOSCOW;
import static ai.wewall.listings.domain.ListingFixture.NOW;
import static ai.wewall.listings.domain.ListingFixture.number;
import static ai.wewall.listings.domain.ListingFixture.office;
import static ai.wewall.listings.domain.ListingFixture.published;
import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.listings.ListingId;
import ai.wewall.listings.application.EditListings;
import ai.wewall.listings.application.EditOutcome;
import ai.wewall.listings.application.Prices;
import ai.wewall.listings.application.PricesContract;
import ai.wewall.listings.domain.Listing;
import ai.wewall.listings.domain.ListingContent;
import ai.wewall.listings.domain.Offer;
import ai.wewall.listings.domain.ShownPrice;
import ai.wewall.platform.event.TestEvents;
import ai.wewall.platform.testing.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class R2dbcPricesTest implements PricesContract {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.with("listings");

    private final R2dbcListings listings = new R2dbcListings(DATABASE.client());

    @Override
    public Prices prices() {
        return new R2dbcPrices(DATABASE.client());
    }

    @Override
    public ListingId listing() {
        Listing listing = published(office());
        listings.add(listing).block();
        return listing.id();
    }

    @Test
    void publishedPriceAndEachLaterOneAreNotedWithTheirEdits() {
        Listing drafted = done(edits(NOW).draft(costing("1000000")));
        ListingId id = drafted.id();
        done(edits(NOW.plusSeconds(1)).change(id, 1, costing("900000")));
        done(edits(NOW.plusSeconds(2)).publish(id, 2));
        done(edits(NOW.plusSeconds(3)).change(id, 3, costing("800000")));
        done(edits(NOW.plusSeconds(4)).change(id, 4, costing("800000")));
        done(edits(NOW.plusSeconds(5)).withdraw(id, 5));
        done(edits(NOW.plusSeconds(6)).publish(id, 6));

        assertThat(prices().of(id).block())
                .extracting(ShownPrice::price)
                .containsExactly(number("900000"), number("800000"));
        assertThat(TestEvents.of(DATABASE, id).get(3).payload()).contains("\"formerPrice\": 900000");
        assertThat(TestEvents.of(DATABASE, id).get(2).payload()).contains("\"appeared\": true");
    }

    private static ListingContent costing(String price) {
        ListingContent office = office();
        Offer offer = office.offer();
        return new ListingContent(
                office.wording(),
                new Offer(offer.deal(), number(price), offer.taxForm(), offer.opexPerSqmYear(), offer.terms()),
                office.premises(),
                office.building(),
                office.place(),
                office.leases(),
                office.photos());
    }

    private EditListings edits(Instant now) {
        return new EditListings(
                listings,
                prices(),
                TestEvents.in(DATABASE),
                DATABASE.transactions(),
                MOSCOW,
                ai.wewall.listings.domain.ListingFixture::newId,
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private static Listing done(reactor.core.publisher.Mono<EditOutcome> edit) {
        return ((EditOutcome.Done) edit.block()).listing();
    }
}
