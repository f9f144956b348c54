package ai.wewall.identity.adapter.r2dbc;

import ai.wewall.identity.application.Departures;
import ai.wewall.identity.application.DeparturesContract;
import ai.wewall.platform.testing.TestDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class R2dbcDeparturesTest implements DeparturesContract {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.with("identity");

    @Override
    public Departures departures() {
        return new R2dbcDepartures(DATABASE.client());
    }
}
