package ai.wewall.telegram.application;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.telegram.application.inbox.InMemoryInbox;
import ai.wewall.telegram.application.inbox.RawUpdate;
import ai.wewall.telegram.application.memory.InMemoryBoards;
import ai.wewall.telegram.application.outbox.InMemoryOutbox;
import ai.wewall.telegram.domain.ChatId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeepTablesSmallTest {

    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    private final InMemoryInbox inbox = new InMemoryInbox();
    private final KeepTablesSmall housekeeping = new KeepTablesSmall(
            inbox,
            new InMemoryOutbox(),
            new InMemoryBoards(),
            Duration.ofDays(14),
            Duration.ofDays(90),
            Clock.fixed(NOON, ZoneOffset.UTC));

    @Test
    void idsAreKeptAsLongAsTheirUpdatesMayArriveAgain() {
        handledAt(1, NOON.minus(Duration.ofDays(15)));
        handledAt(2, NOON.minus(Duration.ofDays(13)));

        assertThat(housekeeping.once().block()).isEqualTo(1);

        assertThat(inbox.store(List.of(update(1), update(2)), NOON).block()).isEqualTo(1);
    }

    private void handledAt(long id, Instant time) {
        inbox.store(List.of(update(id)), time).then(inbox.markHandled(id, time)).block();
    }

    private static RawUpdate update(long id) {
        return new RawUpdate(id, new ChatId(1), "{}");
    }
}
