package ai.wewall.platform.event;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** Hands every event to one follower of this process, from the position that the follower's state stands for. */
final class FollowerRelay {

    private static final int PAGE = 2_000;

    /** Beyond what the database allows a statement: it does not answer at all. */
    private static final Duration DATABASE_LIMIT = Duration.ofSeconds(20);

    private final EventFollower follower;
    private final DatabaseClient database;
    private final Clock clock;
    private final Duration retention;
    private final AtomicReference<@Nullable Progress> progress = new AtomicReference<>();

    FollowerRelay(EventFollower follower, DatabaseClient database, Clock clock, Duration retention) {
        this.follower = follower;
        this.database = database;
        this.clock = clock;
        this.retention = retention;
    }

    /** Hands on everything that is closed by now; loads the follower first where that is due. */
    Mono<Void> drain() {
        return Mono.defer(() -> {
            Progress now = progress.get();
            Instant begun = clock.instant();
            boolean tooOld = now != null && now.readAt().isBefore(begun.minus(retention));
            return now == null || tooOld
                    ? follower.start(tooOld)
                            .doOnNext(position -> progress.set(new Progress(position, begun)))
                            .flatMap(this::readOn)
                    : readOn(now.position());
        });
    }

    /** The position is as old as the look at the database that gave it, however long the follower takes with it. */
    private Mono<Void> readOn(EventPosition from) {
        return Mono.defer(() -> {
            Instant looked = clock.instant();
            return closedHorizon()
                    .flatMap(upTo -> pages(from, upTo, new PageEnd(from.horizon(), 0))
                            .doOnSuccess(done -> progress.set(new Progress(upTo, looked))));
        });
    }

    private Mono<Void> pages(EventPosition from, EventPosition upTo, PageEnd after) {
        return page(after, upTo).flatMap(page -> {
            boolean last = page.size() < PAGE;
            List<StoredEvent> ordered = page.stream()
                    .sorted(Comparator.comparingLong(StoredEvent::sequence))
                    .toList();
            Mono<Void> handed = follower.follow(ordered, last ? upTo : from);
            return last ? handed : handed.then(pages(from, upTo, PageEnd.of(page.getLast())));
        });
    }

    private Mono<EventPosition> closedHorizon() {
        return database.sql("select pg_snapshot_xmin(pg_current_snapshot())::text as horizon")
                .map(row -> new EventPosition(
                        Long.parseUnsignedLong(Objects.requireNonNull(row.get("horizon", String.class)))))
                .one()
                .timeout(DATABASE_LIMIT);
    }

    private Mono<List<StoredEvent>> page(PageEnd after, EventPosition upTo) {
        return database.sql("""
                        select %s from platform.event e
                        where (e.transaction, e.sequence) > (cast(:transaction as text)::xid8, :sequence)
                        and e.transaction < cast(:upTo as text)::xid8 and e.type = any(:types)
                        order by e.transaction, e.sequence limit :page""".formatted(EventRows.COLUMNS))
                .bind("transaction", Long.toUnsignedString(after.transaction()))
                .bind("sequence", after.sequence())
                .bind("upTo", Long.toUnsignedString(upTo.horizon()))
                .bind("types", follower.types().toArray(String[]::new))
                .bind("page", PAGE)
                .map(EventRows::read)
                .all()
                .collectList()
                .timeout(DATABASE_LIMIT);
    }

    private record Progress(EventPosition position, Instant readAt) {}

    /** The last event that was read; sequences begin with 1. */
    private record PageEnd(long transaction, long sequence) {

        static PageEnd of(StoredEvent event) {
            return new PageEnd(event.transaction(), event.sequence());
        }
    }
}
