package ai.wewall.telegram.application.reckoning;

import ai.wewall.telegram.domain.BoardId;
import ai.wewall.telegram.domain.ChatId;
import ai.wewall.telegram.domain.reckoning.ReckonAct;
import ai.wewall.telegram.domain.reckoning.StoredReckoning;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import reactor.core.publisher.Mono;

/** Shown calculations in memory. */
public final class InMemoryReckonings implements Reckonings {

    private final Map<BoardId, StoredReckoning> all = new ConcurrentHashMap<>();
    private final Map<String, Instant> claimed = new ConcurrentHashMap<>();
    private final BiPredicate<ChatId, BoardId> ownership;

    /** Where a list is a chat's own by this. */
    public InMemoryReckonings(BiPredicate<ChatId, BoardId> ownership) {
        this.ownership = ownership;
    }

    @Override
    public Mono<Void> add(StoredReckoning reckoning, Instant now) {
        return Mono.fromRunnable(() -> all.put(reckoning.id(), reckoning));
    }

    @Override
    public Mono<StoredReckoning> find(ChatId chat, BoardId id) {
        return Mono.fromSupplier(() -> all.get(id))
                .filter(found -> ownership.test(chat, found.reckoning().board()));
    }

    @Override
    public Mono<Boolean> claim(BoardId id, ReckonAct act, Duration pause, Instant now) {
        return Mono.fromSupplier(() -> {
            Instant before = claimed.get(id.toString() + act);
            boolean free = all.containsKey(id) && (before == null || before.isBefore(now.minus(pause)));
            if (free) {
                claimed.put(id.toString() + act, now);
            }
            return free;
        });
    }
}
