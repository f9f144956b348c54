package ai.wewall.listings.application;

class InMemoryListingsTest implements ListingsContract, PublishedListingsContract {

    private final InMemoryListings listings = new InMemoryListings();

    @Override
    public Listings listings() {
        return listings;
    }

    @Override
    public PublishedListings publishedListings() {
        return listings;
    }
}
