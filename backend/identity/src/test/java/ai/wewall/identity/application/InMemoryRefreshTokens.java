package ai.wewall.identity.application;

import ai.wewall.identity.PersonId;
import ai.wewall.identity.domain.RefreshToken;
import ai.wewall.identity.domain.Rotation;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Refresh tokens in memory, for tests. */
public final class InMemoryRefreshTokens implements RefreshTokens {

    private record Family(PersonId person, Instant expires) {}

    private final Map<UUID, Family> families = new HashMap<>();
    private final Map<RefreshToken, UUID> familyOf = new HashMap<>();
    private final Set<RefreshToken> used = new HashSet<>();
    private final Set<UUID> revoked = new HashSet<>();

    @Override
    public synchronized Mono<Void> begin(UUID family, PersonId person, RefreshToken token, Instant expires) {
        families.put(family, new Family(person, expires));
        familyOf.put(token, family);
        return Mono.empty();
    }

    @Override
    public Mono<Rotation> rotate(RefreshToken token, RefreshToken next, Instant now) {
        return Mono.fromSupplier(() -> rotateNow(token, next, now));
    }

    private synchronized Rotation rotateNow(RefreshToken token, RefreshToken next, Instant now) {
        UUID id = familyOf.get(token);
        if (id == null) {
            return new Rotation.Refused();
        }
        if (used.contains(token)) {
            revoked.add(id);
            return new Rotation.Reused();
        }
        Family family = families.get(id);
        if (revoked.contains(id) || !family.expires().isAfter(now)) {
            return new Rotation.Refused();
        }
        used.add(token);
        familyOf.put(next, id);
        return new Rotation.Rotated(family.person());
    }

    @Override
    public synchronized Mono<Void> revokeFamilyOf(RefreshToken token) {
        UUID id = familyOf.get(token);
        if (id != null) {
            revoked.add(id);
        }
        return Mono.empty();
    }
}
