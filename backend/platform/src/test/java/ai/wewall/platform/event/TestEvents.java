package ai.wewall.platform.event;

import ai.wewall.platform.Ids;
import ai.wewall.platform.testing.TestDatabase;
import java.time.Clock;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The outbox of a test's database, for the tests of all modules. */
public final class TestEvents {

    private TestEvents() {}

    /** Publishes into this database. */
    public static Events in(TestDatabase database) {
        return new R2dbcEvents(database.client(), JsonMapper.builder().build(), new Ids(Clock.systemUTC())::next);
    }

    /** What was published of this aggregate, in order. */
    public static List<StoredEvent> of(TestDatabase database, Object aggregateId) {
        return database.client()
                .sql("select %s from platform.event e where e.aggregate_id = :id order by e.sequence"
                        .formatted(EventRows.COLUMNS))
                .bind("id", aggregateId.toString())
                .map(EventRows::read)
                .all()
                .collectList()
                .block();
    }
}
