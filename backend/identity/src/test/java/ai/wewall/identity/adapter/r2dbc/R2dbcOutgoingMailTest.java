package ai.wewall.identity.adapter.r2dbc;

import ai.wewall.identity.application.OutgoingMail;
import ai.wewall.identity.application.OutgoingMailContract;
import ai.wewall.platform.testing.TestDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class R2dbcOutgoingMailTest implements OutgoingMailContract {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.with("identity");

    @Override
    public OutgoingMail mail() {
        return new R2dbcOutgoingMail(DATABASE.client(), DATABASE.transactions());
    }
}
