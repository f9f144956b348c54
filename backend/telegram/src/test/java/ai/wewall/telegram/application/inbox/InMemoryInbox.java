package ai.wewall.telegram.application.inbox;

import ai.wewall.telegram.domain.ChatId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/** The inbox in memory, for one worker. */
public final class InMemoryInbox implements Inbox {

    private final TreeMap<Long, Row> rows = new TreeMap<>();

    private static final class Row {
        private final PendingUpdate update;
        private int attempts;
        private Instant due = Instant.MIN;
        private Instant doneAt;

        private Row(PendingUpdate update) {
            this.update = update;
        }
    }

    @Override
    public Mono<Integer> store(List<RawUpdate> updates, Instant now) {
        return Mono.fromSupplier(() -> {
            int before = rows.size();
            updates.forEach(each -> rows.putIfAbsent(
                    each.id(), new Row(new PendingUpdate(each.id(), each.chat(), each.payload(), now, 0))));
            return rows.size() - before;
        });
    }

    private Stream<Row> pending() {
        return rows.values().stream().filter(row -> row.doneAt == null);
    }

    private Optional<Row> oldest(ChatId chat) {
        return pending().filter(row -> row.update.chat().equals(chat)).findFirst();
    }

    @Override
    public Mono<ChatId> lease(Instant now) {
        return Mono.defer(() -> Mono.justOrEmpty(pending()
                .filter(row -> oldest(row.update.chat()).orElseThrow() == row && !row.due.isAfter(now))
                .map(row -> row.update.chat())
                .findFirst()));
    }

    @Override
    public Mono<PendingUpdate> next(ChatId chat, Instant now) {
        return Mono.defer(() -> Mono.justOrEmpty(oldest(chat)
                .filter(row -> !row.due.isAfter(now))
                .map(row -> new PendingUpdate(
                        row.update.id(), chat, row.update.payload(), row.update.receivedAt(), row.attempts))));
    }

    @Override
    public Mono<Void> postpone(PendingUpdate update, Instant until) {
        return Mono.fromRunnable(() -> rows.get(update.id()).due = until);
    }

    @Override
    public Mono<Boolean> hasWordsUnder(PendingUpdate update, String album) {
        return Mono.fromSupplier(() -> pending()
                .map(row -> row.update)
                .filter(later -> later.chat().equals(update.chat()) && later.id() > update.id())
                .anyMatch(later -> later.payload().contains("\"media_group_id\":\"" + album + "\"")
                        && later.payload().contains("\"caption\"")));
    }

    @Override
    public Mono<Void> markHandled(long update, Instant now) {
        return Mono.fromRunnable(() -> rows.get(update).doneAt = now);
    }

    @Override
    public Mono<Boolean> markFailed(PendingUpdate update, String reason, Instant nextAttempt) {
        return afterFailure(update, row -> row.due = nextAttempt);
    }

    @Override
    public Mono<Boolean> park(PendingUpdate update, String reason, Instant now) {
        return afterFailure(update, row -> row.doneAt = now);
    }

    private Mono<Boolean> afterFailure(PendingUpdate update, Consumer<Row> change) {
        return Mono.fromSupplier(() -> {
            Row row = rows.get(update.id());
            boolean asItWas = row.doneAt == null && row.attempts == update.attempts();
            if (asItWas) {
                row.attempts++;
                change.accept(row);
            }
            return asItWas;
        });
    }

    @Override
    public Mono<Long> forgetBefore(Instant time) {
        return Mono.fromSupplier(() -> {
            long before = rows.size();
            rows.values().removeIf(row -> row.doneAt != null && row.doneAt.isBefore(time));
            return before - rows.size();
        });
    }
}
