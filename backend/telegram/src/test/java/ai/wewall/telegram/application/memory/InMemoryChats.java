package ai.wewall.telegram.application.memory;

import ai.wewall.telegram.domain.ChatId;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Mono;

/** The chats in memory. */
public final class InMemoryChats implements Chats {

    private final Map<ChatId, ChatMemory> chats = new ConcurrentHashMap<>();
    private final Map<ChatId, String> numbers = new ConcurrentHashMap<>();
    private final Set<ChatId> unavailable = new HashSet<>();

    @Override
    public Mono<ChatMemory> find(ChatId chat) {
        return Mono.defer(() -> Mono.justOrEmpty(chats.get(chat)));
    }

    @Override
    public Mono<Void> save(ChatId chat, ChatMemory memory) {
        return Mono.fromRunnable(() -> {
            chats.put(chat, memory);
            unavailable.remove(chat);
        });
    }

    @Override
    public Mono<Void> markUnavailable(ChatId chat, Instant since) {
        return Mono.fromRunnable(() -> {
            chats.putIfAbsent(chat, ChatMemory.fresh());
            unavailable.add(chat);
        });
    }

    @Override
    public Mono<Void> markAvailable(ChatId chat) {
        return Mono.fromRunnable(() -> unavailable.remove(chat));
    }

    @Override
    public Mono<Void> keepNumber(ChatId chat, String phone, Instant now) {
        return Mono.fromRunnable(() -> numbers.put(chat, phone));
    }

    @Override
    public Mono<String> numberOf(ChatId chat) {
        return Mono.defer(() -> Mono.justOrEmpty(numbers.get(chat)));
    }

    @Override
    public Mono<Boolean> isAvailable(ChatId chat) {
        return Mono.fromSupplier(() -> !unavailable.contains(chat));
    }
}
