package ai.wewall.search.adapter.r2dbc;

import ai.wewall.platform.testing.TestDatabase;
import ai.wewall.search.application.personal.KeptListings;
import ai.wewall.search.application.personal.KeptListingsContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class R2dbcKeptListingsTest extends KeptListingsContract {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.with("search");

    @Override
    protected KeptListings kept() {
        return new R2dbcKeptListings(DATABASE.client());
    }
}
