package ai.wewall.listings.application;

import static ai.wewall.listings.domain.ListingFixture.NOW;
import static ai.wewall.listings.domain.ListingFixture.accepted;
import static ai.wewall.listings.domain.ListingFixture.draft;
import static ai.wewall.listings.domain.ListingFixture.newId;
import static ai.wewall.listings.domain.ListingFixture.office;
import static ai.wewall.listings.domain.ListingFixture.published;
import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.listings.Catalogue;
import ai.wewall.listings.domain.Listing;
import ai.wewall.listings.domain.RandomListings;
import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.listing.ListingStatus;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class ReadCatalogueTest {

    private static final Duration AT_ONCE = Duration.ofMillis(1);

    private final InMemoryListings listings = new InMemoryListings();
    private final AtomicInteger tries = new AtomicInteger();

    @Test
    void draftsAreNobodysBusiness() {
        Listing draft = add(draft(office()));
        Listing shown = add(published(office()));
        Listing taken = add(accepted(published(office()).withdraw(NOW)));
        Catalogue catalogue = catalogueWithDemo(0);

        assertThat(catalogue.find(draft.id()).block()).isNull();
        assertThat(catalogue.find(newId()).block()).isNull();
        assertThat(catalogue.find(taken.id()).block().status()).isEqualTo(ListingStatus.WITHDRAWN);
        assertThat(catalogue
                        .findAll(List.of(draft.id(), shown.id(), taken.id()))
                        .collectList()
                        .block())
                .extracting(ListingDetail::id)
                .containsExactlyInAnyOrder(shown.id().toString(), taken.id().toString());
    }

    @Test
    void firstReadingWaitsForTheDemoMarket() {
        add(published(office()));

        assertThat(readAll(catalogueWithDemo(5))).hasSize(6);
    }

    @Test
    void databaseThatIsSlowToComeIsWaitedFor() {
        assertThat(readAll(new ReadCatalogue(listings, listings, demo(failing(3), 5))))
                .hasSize(5);
        assertThat(tries).hasValue(4);
    }

    @Test
    void demoMarketIsMadeOnceHoweverOftenItIsWaitedFor() {
        FillDemoMarket demo = demo(failing(0), 5);

        StepVerifier.create(Mono.when(demo.filled(), demo.filled()).then(demo.filled()))
                .verifyComplete();
        assertThat(tries).hasValue(1);
    }

    @Test
    void marketOfNothingAsksNoDatabase() {
        StepVerifier.create(demo(failing(Integer.MAX_VALUE), 0).filled()).verifyComplete();
        assertThat(tries).hasValue(0);
    }

    private Catalogue catalogueWithDemo(int size) {
        return new ReadCatalogue(listings, listings, demo(new InMemoryDemoMarkets(listings), size));
    }

    private static FillDemoMarket demo(DemoMarkets markets, int size) {
        return new FillDemoMarket(markets, 1, size, seed -> new RandomListings(seed)::ofDemo, AT_ONCE);
    }

    private DemoMarkets failing(int times) {
        DemoMarkets real = new InMemoryDemoMarkets(listings);
        return (seed, size, markets) -> tries.incrementAndGet() <= times
                ? Mono.error(new IOException("connection refused"))
                : real.fill(seed, size, markets);
    }

    private static List<ListingDetail> readAll(Catalogue catalogue) {
        List<ListingDetail> read = new ArrayList<>();
        catalogue.readPublished(read::add).block();
        return read;
    }

    private Listing add(Listing listing) {
        listings.add(listing).block();
        return listing;
    }
}
