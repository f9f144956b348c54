package ai.wewall.search.adapter.r2dbc;

import ai.wewall.platform.testing.TestDatabase;
import ai.wewall.search.application.personal.PersonalThingsContract;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.r2dbc.core.DatabaseClient;
import tools.jackson.databind.json.JsonMapper;

class R2dbcPersonalThingsTest extends PersonalThingsContract {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.with("search");

    @Override
    protected Parts parts() {
        DatabaseClient database = DATABASE.client();
        return new Parts(
                new R2dbcPersonalThings(database),
                new R2dbcKeptListings(database),
                new R2dbcComparisons(database),
                new R2dbcSavedSearches(database, JsonMapper.builder().build()));
    }
}
