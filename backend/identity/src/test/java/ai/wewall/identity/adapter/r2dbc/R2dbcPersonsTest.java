package ai.wewall.identity.adapter.r2dbc;

import ai.wewall.identity.application.Persons;
import ai.wewall.identity.application.PersonsContract;
import ai.wewall.platform.testing.TestDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class R2dbcPersonsTest implements PersonsContract {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.with("identity");

    @Override
    public Persons persons() {
        return new R2dbcPersons(DATABASE.client());
    }
}
