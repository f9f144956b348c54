package ai.wewall.identity.adapter.r2dbc;

import ai.wewall.identity.application.EmailCodes;
import ai.wewall.identity.application.EmailCodesContract;
import ai.wewall.platform.testing.TestDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class R2dbcEmailCodesTest implements EmailCodesContract {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.with("identity");

    @Override
    public EmailCodes codes() {
        return new R2dbcEmailCodes(DATABASE.client());
    }
}
