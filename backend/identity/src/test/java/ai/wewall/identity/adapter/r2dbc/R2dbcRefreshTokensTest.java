package ai.wewall.identity.adapter.r2dbc;

import ai.wewall.identity.PersonId;
import ai.wewall.identity.application.RefreshTokens;
import ai.wewall.identity.application.RefreshTokensContract;
import ai.wewall.platform.testing.TestDatabase;
import java.util.UUID;
import org.junit.jupiter.api.extension.RegisterExtension;

class R2dbcRefreshTokensTest implements RefreshTokensContract {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.with("identity");

    @Override
    public RefreshTokens tokens() {
        return new R2dbcRefreshTokens(DATABASE.client());
    }

    @Override
    public PersonId aPerson() {
        PersonId id = new PersonId(UUID.randomUUID());
        return new R2dbcPersons(DATABASE.client()).addGuest(id, "ru").block().id();
    }
}
