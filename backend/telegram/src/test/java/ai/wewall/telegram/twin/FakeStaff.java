package ai.wewall.telegram.twin;

import ai.wewall.identity.Staff;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Mono;

/** Who works here, in memory: at first a manager, 1001, and an editor, 1002. */
public final class FakeStaff implements Staff {

    private final Map<Long, Set<String>> roles =
            new ConcurrentHashMap<>(Map.of(1001L, Set.of("MANAGER"), 1002L, Set.of("EDITOR")));

    /** Gives an account these roles; none takes it out. */
    public void give(long telegramId, String... given) {
        roles.put(telegramId, Set.of(given));
    }

    @Override
    public Mono<Set<String>> rolesOf(long telegramId) {
        return Mono.fromSupplier(() -> roles.getOrDefault(telegramId, Set.of()));
    }
}
