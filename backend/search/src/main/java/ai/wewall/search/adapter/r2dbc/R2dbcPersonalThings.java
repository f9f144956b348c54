package ai.wewall.search.adapter.r2dbc;

import ai.wewall.identity.PersonId;
import ai.wewall.search.application.personal.PersonalThings;
import ai.wewall.search.domain.personal.Shelf;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Everything that the schema of search keeps of a person. */
final class R2dbcPersonalThings implements PersonalThings {

    private static final List<String> MOVES = List.of(
            """
            insert into search.kept_listing as k (person_id, kind, listing_id, kept_at, price)
            select :person, kind, listing_id, kept_at, price from search.kept_listing where person_id = :guest
            on conflict (person_id, kind, listing_id) do update set kept_at = case when k.kind = 'RECENT'
                then greatest(k.kept_at, excluded.kept_at) else least(k.kept_at, excluded.kept_at) end""",
            """
            insert into search.price_fall (person_id, listing_id, listing_version, at, old_price, new_price)
            select :person, listing_id, listing_version, at, old_price, new_price from search.price_fall
            where person_id = :guest on conflict do nothing""",
            "update search.comparison set person_id = :person where person_id = :guest",
            "update search.saved_search set person_id = :person where person_id = :guest");

    private static final List<String> FORGETS = List.of(
            "delete from search.kept_listing where person_id = :person",
            "delete from search.price_fall where person_id = :person",
            "delete from search.comparison where person_id = :person",
            "delete from search.shelf where person_id = :person");

    private final DatabaseClient database;
    private final Shelves shelves;

    R2dbcPersonalThings(DatabaseClient database) {
        this.database = database;
        this.shelves = new Shelves(database);
    }

    @Override
    public Mono<Long> move(PersonId guest, PersonId person) {
        return Flux.fromIterable(MOVES)
                .concatMap(sql -> database.sql(sql)
                        .bind("guest", guest.value())
                        .bind("person", person.value())
                        .then())
                .then(forgetLists(guest))
                .then(shelves.raise(person, Shelf.HIDDEN.name()));
    }

    private Mono<Void> forgetLists(PersonId person) {
        return Flux.fromIterable(FORGETS)
                .concatMap(
                        sql -> database.sql(sql).bind("person", person.value()).then())
                .then();
    }

    @Override
    public Mono<Map<UUID, Long>> forget(PersonId person) {
        return forgetLists(person)
                .then(database.sql("delete from search.saved_search where person_id = :person returning id, version")
                        .bind("person", person.value())
                        .map(row -> Map.entry(
                                Columns.value(row, "id", UUID.class), Columns.value(row, "version", Long.class)))
                        .all()
                        .collectMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
