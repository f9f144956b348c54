package ai.wewall.telegram.application.memory;

import ai.wewall.identity.PersonId;
import ai.wewall.telegram.domain.ChatId;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Flux;
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
    public Mono<Void> becomes(ChatId group, ChatId supergroup) {
        return Mono.fromRunnable(() -> {
            ChatMemory known = chats.remove(group);
            if (known != null) {
                chats.putIfAbsent(supergroup, known);
            }
        });
    }

    @Override
    public Flux<Kept> keptOf(PersonId person) {
        return Flux.defer(() -> Flux.fromIterable(of(person))).map(chat -> new Kept(chat.value(), numbers.get(chat)));
    }

    private List<ChatId> of(PersonId person) {
        return chats.entrySet().stream()
                .filter(entry -> person.equals(entry.getValue().person()))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public Mono<Void> move(PersonId from, PersonId to) {
        return Mono.fromRunnable(() ->
                of(from).forEach(chat -> chats.computeIfPresent(chat, (id, memory) -> memory.of(to, memory.state()))));
    }

    @Override
    public Mono<Void> forget(PersonId person) {
        return Mono.fromRunnable(() -> of(person).forEach(chat -> {
            chats.remove(chat);
            numbers.remove(chat);
        }));
    }

    @Override
    public Mono<Boolean> isAvailable(ChatId chat) {
        return Mono.fromSupplier(() -> !unavailable.contains(chat));
    }
}
