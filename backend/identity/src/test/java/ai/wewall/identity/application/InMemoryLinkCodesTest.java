package ai.wewall.identity.application;

import ai.wewall.identity.PersonId;
import java.util.UUID;

class InMemoryLinkCodesTest implements LinkCodesContract {

    private final LinkCodes codes = new InMemoryLinkCodes();

    @Override
    public LinkCodes codes() {
        return codes;
    }

    @Override
    public PersonId aPerson() {
        return new PersonId(UUID.randomUUID());
    }
}
