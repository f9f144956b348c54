package ai.wewall.search.adapter.r2dbc;

import ai.wewall.identity.PersonId;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** The versions of people's lists. Whoever raises one holds the list until their transaction ends. */
final class Shelves {

    private final DatabaseClient database;

    Shelves(DatabaseClient database) {
        this.database = database;
    }

    /** Raises the version of a list and answers it. */
    Mono<Long> raise(PersonId person, String kind) {
        return database.sql("""
                        insert into search.shelf as s (person_id, kind, version) values (:person, :kind, 1)
                        on conflict (person_id, kind) do update set version = s.version + 1
                        returning version""")
                .bind("person", person.value())
                .bind("kind", kind)
                .map(row -> Columns.value(row, "version", Long.class))
                .one();
    }
}
