package ai.wewall.search.adapter.r2dbc;

import ai.wewall.identity.PersonId;
import ai.wewall.listings.ListingId;
import ai.wewall.search.application.personal.SavedSearches;
import ai.wewall.search.domain.personal.FoundMatch;
import ai.wewall.search.domain.personal.Place;
import ai.wewall.search.domain.personal.StoredSearch;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** People's saved searches in PostgreSQL. */
final class R2dbcSavedSearches implements SavedSearches {

    private static final String SELECT = "select " + SearchRows.COLUMNS + " from search.saved_search";

    private final DatabaseClient database;
    private final Shelves shelves;
    private final SearchRows rows;
    private final MatchRows matches;

    R2dbcSavedSearches(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.shelves = new Shelves(database);
        this.rows = new SearchRows(json);
        this.matches = new MatchRows(database);
    }

    @Override
    public Mono<Boolean> add(PersonId person, StoredSearch search, int capacity) {
        return shelves.raise(person, "SEARCHES")
                .then(rows.bind(database.sql("""
                        insert into search.saved_search (id, person_id, name, criteria, words, notify, share_token,
                            version, created_at, updated_at, seen_at)
                        select :id, :person, :name, cast(:criteria as jsonb), :words, :notify, :token,
                            :version, :updated, :updated, :updated
                        where (select count(*) from search.saved_search where person_id = :person) < :capacity"""), person, search)
                        .bind("capacity", capacity)
                        .fetch()
                        .rowsUpdated())
                .map(added -> added > 0);
    }

    @Override
    public Mono<Boolean> replace(PersonId person, StoredSearch search) {
        return rows.bind(database.sql("""
                        update search.saved_search set name = :name, criteria = cast(:criteria as jsonb),
                            words = :words, notify = :notify, share_token = :token, version = :version,
                            updated_at = :updated
                        where id = :id and person_id = :person and version = :version - 1"""), person, search)
                .fetch()
                .rowsUpdated()
                .map(replaced -> replaced > 0);
    }

    @Override
    public Mono<Long> drop(PersonId person, UUID id) {
        return database.sql("delete from search.saved_search where id = :id and person_id = :person returning version")
                .bind("id", id)
                .bind("person", person.value())
                .map(row -> Columns.value(row, "version", Long.class))
                .one();
    }

    @Override
    public Mono<StoredSearch> find(PersonId person, UUID id) {
        return database.sql(SELECT + " where id = :id and person_id = :person")
                .bind("id", id)
                .bind("person", person.value())
                .map(rows::read)
                .one();
    }

    @Override
    public Mono<StoredSearch> shared(String token) {
        return database.sql(SELECT + " where share_token = :token")
                .bind("token", token)
                .map(rows::read)
                .one();
    }

    @Override
    public Mono<List<StoredSearch>> page(PersonId person, Optional<Place> after, int limit) {
        String rest = after.isPresent() ? " and (created_at, id) < (:at, :id)" : "";
        GenericExecuteSpec page = database.sql(SELECT + " where person_id = :person" + rest
                        + " order by created_at desc, id desc limit :limit")
                .bind("person", person.value())
                .bind("limit", limit);
        if (after.isPresent()) {
            page = page.bind("at", after.get().at().atOffset(ZoneOffset.UTC))
                    .bind("id", after.get().id());
        }
        return page.map(rows::read).all().collectList();
    }

    @Override
    public Mono<Integer> count(PersonId person) {
        return database.sql("select count(*)::int as n from search.saved_search where person_id = :person")
                .bind("person", person.value())
                .map(row -> Columns.value(row, "n", Integer.class))
                .one();
    }

    @Override
    public Flux<StoredSearch> all() {
        return database.sql(SELECT).map(rows::read).all();
    }

    @Override
    public Flux<StoredSearch> all(Collection<UUID> ids) {
        return database.sql(SELECT + " where id = any(:ids)")
                .bind("ids", ids.toArray(UUID[]::new))
                .map(rows::read)
                .all();
    }

    @Override
    public Mono<Map<UUID, Integer>> news(Collection<UUID> ids) {
        return ids.isEmpty() ? Mono.just(Map.of()) : matches.news(ids);
    }

    @Override
    public Mono<Boolean> markSeen(PersonId person, UUID id, Instant now) {
        return database.sql("""
                        update search.saved_search set seen_at = greatest(seen_at, :now)
                        where id = :id and person_id = :person""")
                .bind("id", id)
                .bind("person", person.value())
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .fetch()
                .rowsUpdated()
                .map(known -> known > 0);
    }

    @Override
    public Mono<Long> noteMatches(Collection<UUID> searches, ListingId listing, FoundMatch match) {
        return searches.isEmpty() ? Mono.just(0L) : matches.note(searches, listing, match);
    }

    @Override
    public Mono<List<FoundMatch>> matches(UUID search, Optional<Place> after, int limit) {
        return matches.page(search, after, limit);
    }

    @Override
    public Mono<Integer> countMatches(UUID search) {
        return matches.count(search);
    }

    @Override
    public Mono<Long> forgetMatches(Instant before) {
        return matches.forget(before);
    }
}
