package ai.wewall.listings.adapter.postgres;

import ai.wewall.listings.application.DemoMarkets;
import ai.wewall.listings.application.DemoMarketsContract;
import ai.wewall.platform.testing.TestDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.scheduler.Schedulers;

class CopyDemoMarketsTest implements DemoMarketsContract {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.with("listings");

    @Override
    public DemoMarkets demoMarkets() {
        return new CopyDemoMarkets(DATABASE.jdbc(), Schedulers.boundedElastic());
    }

    @Override
    public void empty() {
        DATABASE.client()
                .sql("truncate listings.listing, listings.demo_market")
                .then()
                .block();
    }

    @Override
    public long count() {
        return DATABASE.client()
                .sql("select count(*) as rows from listings.listing")
                .map(row -> row.get("rows", Long.class))
                .one()
                .block();
    }
}
