package ai.wewall.search.adapter.r2dbc;

import ai.wewall.platform.testing.TestDatabase;
import ai.wewall.search.application.personal.Comparisons;
import ai.wewall.search.application.personal.ComparisonsContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class R2dbcComparisonsTest extends ComparisonsContract {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.with("search");

    @Override
    protected Comparisons comparisons() {
        return new R2dbcComparisons(DATABASE.client());
    }
}
