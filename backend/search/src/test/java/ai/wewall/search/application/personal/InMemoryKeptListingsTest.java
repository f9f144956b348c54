package ai.wewall.search.application.personal;

class InMemoryKeptListingsTest extends KeptListingsContract {

    private final KeptListings kept = new InMemoryKeptListings();

    @Override
    protected KeptListings kept() {
        return kept;
    }
}
