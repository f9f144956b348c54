package ai.wewall.telegram.application.outbox;

import ai.wewall.telegram.domain.ChatId;
import ai.wewall.telegram.domain.delivery.Outgoing;
import ai.wewall.telegram.domain.delivery.Parts;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/** The outbox in memory, for one sender. */
public final class InMemoryOutbox implements Outbox {

    private final TreeMap<Long, QueuedMessage> messages = new TreeMap<>();
    private final Map<Long, Priority> priorities = new HashMap<>();
    private final Map<Long, Instant> parked = new HashMap<>();
    private final Map<ChatId, Instant> due = new HashMap<>();
    private final Map<ChatId, ChatId> moved = new HashMap<>();
    private final Map<ChatId, Instant> paid = new HashMap<>();
    private Instant pace = Instant.EPOCH;
    private long ids;

    /** Everything that waits, in order. */
    public List<Outgoing> waiting(ChatId chat) {
        return pending(chat).map(QueuedMessage::message).toList();
    }

    @Override
    public Mono<Void> add(ChatId named, List<Outgoing> added, Priority priority, Instant now) {
        ChatId chat = moved.getOrDefault(named, named);
        return Mono.fromRunnable(() -> added.stream()
                .flatMap(message -> Parts.of(message).stream())
                .forEach(message -> {
                    forget(chat, Edits.replaced(message));
                    long id = ++ids;
                    messages.put(id, new QueuedMessage(id, chat, message, 0, now));
                    priorities.put(id, priority);
                }));
    }

    private void forget(ChatId chat, List<String> edits) {
        pending(chat)
                .filter(message -> Edits.key(message.message()) != null && edits.contains(Edits.key(message.message())))
                .map(QueuedMessage::id)
                .toList()
                .forEach(messages::remove);
    }

    private Stream<QueuedMessage> pending() {
        return messages.values().stream().filter(message -> !parked.containsKey(message.id()));
    }

    private Stream<QueuedMessage> pending(ChatId chat) {
        return pending().filter(message -> message.chat().equals(chat));
    }

    private boolean isDue(ChatId chat, Instant now) {
        return !due.getOrDefault(chat, Instant.EPOCH).isAfter(now);
    }

    @Override
    public Mono<Lane> lease(Instant now) {
        return Mono.defer(() -> Mono.justOrEmpty(pending()
                .sorted(Comparator.comparing(message -> priorities.get(message.id())))
                .map(QueuedMessage::chat)
                .filter(chat -> isDue(chat, now))
                .map(chat -> new Lane(chat, paid.getOrDefault(chat, Instant.EPOCH)))
                .findFirst()));
    }

    @Override
    public Mono<QueuedMessage> first(ChatId chat, Instant now) {
        return Mono.defer(
                () -> isDue(chat, now) ? Mono.justOrEmpty(pending(chat).findFirst()) : Mono.<QueuedMessage>empty());
    }

    @Override
    public Mono<Instant> pace() {
        return Mono.fromSupplier(() -> pace);
    }

    @Override
    public Mono<Void> savePace(Instant paidUntil) {
        return Mono.fromRunnable(() -> pace = paidUntil);
    }

    @Override
    public Mono<Void> saveLane(Lane lane, Instant dueAt) {
        return defer(lane.chat(), dueAt).doOnSuccess(done -> paid.put(lane.chat(), lane.paidUntil()));
    }

    @Override
    public Mono<Void> defer(ChatId chat, Instant dueAt) {
        return Mono.fromRunnable(() -> due.put(chat, dueAt));
    }

    @Override
    public Mono<Void> countAttempt(long message) {
        return Mono.fromRunnable(() -> messages.computeIfPresent(
                message,
                (id, old) -> new QueuedMessage(id, old.chat(), old.message(), old.attempts() + 1, old.queuedAt())));
    }

    @Override
    public Mono<Void> remove(long message) {
        return Mono.fromRunnable(() -> messages.remove(message));
    }

    @Override
    public Mono<Void> replace(long message, Outgoing instead) {
        return Mono.fromRunnable(() -> messages.computeIfPresent(
                message, (id, old) -> new QueuedMessage(id, old.chat(), instead, 0, old.queuedAt())));
    }

    @Override
    public Mono<Void> park(long message, String reason, Instant now) {
        return Mono.fromRunnable(() -> parked.put(message, now));
    }

    @Override
    public Mono<Void> drop(ChatId chat) {
        return Mono.fromRunnable(
                () -> pending(chat).map(QueuedMessage::id).toList().forEach(messages::remove));
    }

    @Override
    public Mono<Void> follow(ChatId group, ChatId supergroup, Instant now) {
        return Mono.fromRunnable(() -> {
            moved.putIfAbsent(group, supergroup);
            due.merge(
                    supergroup,
                    due.getOrDefault(group, Instant.EPOCH),
                    (one, other) -> one.isAfter(other) ? one : other);
            messages.replaceAll((id, each) -> each.chat().equals(group)
                    ? new QueuedMessage(id, supergroup, each.message(), each.attempts(), each.queuedAt())
                    : each);
        });
    }

    @Override
    public Mono<ChatId> placeOf(ChatId chat) {
        return Mono.fromSupplier(() -> moved.getOrDefault(chat, chat));
    }

    @Override
    public Mono<Long> forgetBefore(Instant time) {
        return Mono.fromSupplier(() -> {
            List<Long> old = parked.keySet().stream()
                    .filter(id -> parked.get(id).isBefore(time))
                    .toList();
            old.forEach(messages::remove);
            return (long) old.size();
        });
    }
}
