package ai.wewall.listings.domain.demo;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.listings.domain.Listing;
import ai.wewall.listings.domain.ShownPrice;
import ai.wewall.listings.domain.geography.Moscow;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DemoPricesTest {

    private final DemoMarket market = new DemoMarket(Moscow.load(), 5);
    private final List<Listing> listings =
            IntStream.range(0, 2_000).mapToObj(market::listing).toList();

    @Test
    void someListingsCostMoreOrLessBefore() {
        long changed =
                listings.stream().filter(each -> !DemoPrices.of(each).isEmpty()).count();

        assertThat(changed).isBetween(60L, 300L);
    }

    @Test
    void historyRunsFromTheFirstDayToThePriceOfToday() {
        assertThat(listings).allSatisfy(listing -> {
            List<ShownPrice> prices = DemoPrices.of(listing);
            assertThat(prices).hasSizeLessThanOrEqualTo(4);
            assertThat(prices).extracting(ShownPrice::since).isSorted().doesNotHaveDuplicates();
            if (!prices.isEmpty()) {
                assertThat(prices.getFirst().since()).isEqualTo(listing.publishedAt());
                assertThat(prices.getLast().price())
                        .isEqualTo(listing.content().offer().price());
            }
        });
    }

    @Test
    void historyIsAlwaysTheSame() {
        Listing again = new DemoMarket(Moscow.load(), 5).listing(77);

        assertThat(DemoPrices.of(again)).isEqualTo(DemoPrices.of(listings.get(77)));
    }
}
