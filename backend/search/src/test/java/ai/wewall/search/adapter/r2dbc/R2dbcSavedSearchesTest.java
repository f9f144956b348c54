package ai.wewall.search.adapter.r2dbc;

import ai.wewall.platform.testing.TestDatabase;
import ai.wewall.search.application.personal.SavedSearches;
import ai.wewall.search.application.personal.SavedSearchesContract;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;

class R2dbcSavedSearchesTest extends SavedSearchesContract {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.with("search");

    @Override
    protected SavedSearches searches() {
        return new R2dbcSavedSearches(DATABASE.client(), JsonMapper.builder().build());
    }
}
