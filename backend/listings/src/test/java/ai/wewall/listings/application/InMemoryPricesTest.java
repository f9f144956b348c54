package ai.wewall.listings.application;

import ai.wewall.listings.ListingId;
import ai.wewall.listings.domain.ListingFixture;

class InMemoryPricesTest implements PricesContract {

    private final Prices prices = new InMemoryPrices();

    @Override
    public Prices prices() {
        return prices;
    }

    @Override
    public ListingId listing() {
        return ListingFixture.newId();
    }
}
