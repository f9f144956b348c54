package ai.wewall.listings.application;

import java.util.concurrent.atomic.AtomicLong;

class InMemoryDemoMarketsTest implements DemoMarketsContract {

    private InMemoryListings listings = new InMemoryListings();
    private DemoMarkets markets = new InMemoryDemoMarkets(listings);

    @Override
    public DemoMarkets demoMarkets() {
        return markets;
    }

    @Override
    public void empty() {
        listings = new InMemoryListings();
        markets = new InMemoryDemoMarkets(listings);
    }

    @Override
    public long count() {
        AtomicLong count = new AtomicLong();
        listings.readAll(listing -> count.incrementAndGet()).block();
        return count.get();
    }
}
