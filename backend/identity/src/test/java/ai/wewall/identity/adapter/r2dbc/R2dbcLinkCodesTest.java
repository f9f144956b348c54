package ai.wewall.identity.adapter.r2dbc;

import ai.wewall.identity.PersonId;
import ai.wewall.identity.application.LinkCodes;
import ai.wewall.identity.application.LinkCodesContract;
import ai.wewall.platform.testing.TestDatabase;
import java.util.UUID;
import org.junit.jupiter.api.extension.RegisterExtension;

class R2dbcLinkCodesTest implements LinkCodesContract {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.with("identity");

    @Override
    public LinkCodes codes() {
        return new R2dbcLinkCodes(DATABASE.client());
    }

    @Override
    public PersonId aPerson() {
        PersonId id = new PersonId(UUID.randomUUID());
        return new R2dbcPersons(DATABASE.client()).addGuest(id, "ru").block().id();
    }
}
