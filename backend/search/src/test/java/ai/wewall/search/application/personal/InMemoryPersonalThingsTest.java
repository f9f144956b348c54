package ai.wewall.search.application.personal;

class InMemoryPersonalThingsTest extends PersonalThingsContract {

    private final InMemoryKeptListings kept = new InMemoryKeptListings();
    private final Comparisons comparisons = new InMemoryComparisons();
    private final SavedSearches searches = new InMemorySavedSearches();
    private final Parts parts =
            new Parts(new InMemoryPersonalThings(kept, comparisons, searches), kept, comparisons, searches);

    @Override
    protected Parts parts() {
        return parts;
    }
}
