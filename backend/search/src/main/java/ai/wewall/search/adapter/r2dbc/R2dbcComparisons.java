package ai.wewall.search.adapter.r2dbc;

import ai.wewall.identity.PersonId;
import ai.wewall.search.application.personal.Comparisons;
import ai.wewall.search.domain.personal.Place;
import ai.wewall.search.domain.personal.StoredComparison;
import io.r2dbc.spi.Readable;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.r2dbc.core.Parameter;
import reactor.core.publisher.Mono;

/** People's comparisons in PostgreSQL. */
final class R2dbcComparisons implements Comparisons {

    private static final String SELECT = """
            select id, name, listing_ids, created_at, updated_at from search.comparison where person_id = :person""";

    private final DatabaseClient database;
    private final Shelves shelves;

    R2dbcComparisons(DatabaseClient database) {
        this.database = database;
        this.shelves = new Shelves(database);
    }

    @Override
    public Mono<Boolean> add(PersonId person, StoredComparison comparison, int capacity) {
        return shelves.raise(person, "COMPARISONS")
                .then(bind("""
                        insert into search.comparison (id, person_id, name, listing_ids, created_at, updated_at)
                        select :id, :person, :name, :listings, :now, :now
                        where (select count(*) from search.comparison where person_id = :person) < :capacity""", person, comparison)
                        .bind("capacity", capacity)
                        .fetch()
                        .rowsUpdated())
                .map(added -> added > 0);
    }

    @Override
    public Mono<Boolean> replace(PersonId person, StoredComparison comparison) {
        return bind("""
                        update search.comparison set name = :name, listing_ids = :listings, updated_at = :now
                        where id = :id and person_id = :person""", person, comparison).fetch().rowsUpdated().map(replaced -> replaced > 0);
    }

    private GenericExecuteSpec bind(String sql, PersonId person, StoredComparison comparison) {
        return database.sql(sql)
                .bind("id", comparison.id())
                .bind("person", person.value())
                .bind("name", Parameter.fromOrEmpty(comparison.name(), String.class))
                .bind("listings", comparison.listingIds().toArray(UUID[]::new))
                .bind("now", comparison.updatedAt().atOffset(ZoneOffset.UTC));
    }

    @Override
    public Mono<Boolean> drop(PersonId person, UUID id) {
        return database.sql("delete from search.comparison where id = :id and person_id = :person")
                .bind("id", id)
                .bind("person", person.value())
                .fetch()
                .rowsUpdated()
                .map(dropped -> dropped > 0);
    }

    @Override
    public Mono<StoredComparison> find(PersonId person, UUID id) {
        return database.sql(SELECT + " and id = :id")
                .bind("person", person.value())
                .bind("id", id)
                .map(R2dbcComparisons::read)
                .one();
    }

    @Override
    public Mono<List<StoredComparison>> page(PersonId person, Optional<Place> after, int limit) {
        String rest = after.isPresent() ? " and (created_at, id) < (:at, :id)" : "";
        GenericExecuteSpec page = database.sql(SELECT + rest + " order by created_at desc, id desc limit :limit")
                .bind("person", person.value())
                .bind("limit", limit);
        if (after.isPresent()) {
            page = page.bind("at", after.get().at().atOffset(ZoneOffset.UTC))
                    .bind("id", after.get().id());
        }
        return page.map(R2dbcComparisons::read).all().collectList();
    }

    @Override
    public Mono<Integer> count(PersonId person) {
        return database.sql("select count(*)::int as n from search.comparison where person_id = :person")
                .bind("person", person.value())
                .map(row -> Columns.value(row, "n", Integer.class))
                .one();
    }

    private static StoredComparison read(Readable row) {
        return new StoredComparison(
                Columns.value(row, "id", UUID.class),
                row.get("name", String.class),
                List.of(Columns.value(row, "listing_ids", UUID[].class)),
                Columns.moment(row, "created_at"),
                Columns.moment(row, "updated_at"));
    }
}
