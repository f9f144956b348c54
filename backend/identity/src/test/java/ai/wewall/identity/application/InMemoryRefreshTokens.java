package ai.wewall.identity.application;

import ai.wewall.identity.PersonId;
import ai.wewall.identity.domain.RefreshToken;
import ai.wewall.identity.domain.Rotation;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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
    private final Map<UUID, Instant> revoked = new HashMap<>();

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
            revoked.putIfAbsent(id, Instant.now());
            return new Rotation.Reused();
        }
        Family family = families.get(id);
        if (revoked.containsKey(id) || !family.expires().isAfter(now)) {
            return new Rotation.Refused();
        }
        used.add(token);
        familyOf.put(next, id);
        return new Rotation.Rotated(family.person());
    }

    @Override
    public synchronized Mono<PersonId> holder(RefreshToken token, Instant now) {
        UUID id = used.contains(token) ? null : familyOf.get(token);
        return Mono.justOrEmpty(id)
                .filter(family -> !revoked.containsKey(family))
                .map(families::get)
                .filter(family -> family.expires().isAfter(now))
                .map(Family::person);
    }

    @Override
    public synchronized Mono<Void> handOver(PersonId from, PersonId to) {
        families.replaceAll((id, family) -> family.person().equals(from) ? new Family(to, family.expires()) : family);
        return Mono.empty();
    }

    @Override
    public synchronized Mono<Void> revokeFamilyOf(RefreshToken token) {
        UUID id = familyOf.get(token);
        if (id != null) {
            revoked.putIfAbsent(id, Instant.now());
        }
        return Mono.empty();
    }

    @Override
    public synchronized Mono<Long> forgetEnded(Instant before) {
        List<UUID> ended = families.entrySet().stream()
                .filter(each -> each.getValue().expires().isBefore(before)
                        || revoked.getOrDefault(each.getKey(), Instant.MAX).isBefore(before))
                .map(Map.Entry::getKey)
                .toList();
        ended.forEach(families::remove);
        familyOf.values().removeAll(ended);
        return Mono.just((long) ended.size());
    }
}
