package ai.wewall.listings.adapter.postgres;

import ai.wewall.listings.application.Listings;
import ai.wewall.listings.application.ListingsContract;
import ai.wewall.platform.testing.TestDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class R2dbcListingsTest implements ListingsContract {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.with("listings");

    @Override
    public Listings listings() {
        return new R2dbcListings(DATABASE.client());
    }
}
