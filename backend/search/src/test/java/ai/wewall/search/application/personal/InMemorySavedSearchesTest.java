package ai.wewall.search.application.personal;

class InMemorySavedSearchesTest extends SavedSearchesContract {

    private final SavedSearches searches = new InMemorySavedSearches();

    @Override
    protected SavedSearches searches() {
        return searches;
    }
}
