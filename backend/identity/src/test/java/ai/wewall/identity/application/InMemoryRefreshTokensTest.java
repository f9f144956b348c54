package ai.wewall.identity.application;

import ai.wewall.identity.PersonId;
import java.util.UUID;

class InMemoryRefreshTokensTest implements RefreshTokensContract {

    private final RefreshTokens tokens = new InMemoryRefreshTokens();

    @Override
    public RefreshTokens tokens() {
        return tokens;
    }

    @Override
    public PersonId aPerson() {
        return new PersonId(UUID.randomUUID());
    }
}
