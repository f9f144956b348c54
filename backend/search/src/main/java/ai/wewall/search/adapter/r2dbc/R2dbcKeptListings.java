package ai.wewall.search.adapter.r2dbc;

import ai.wewall.identity.PersonId;
import ai.wewall.listings.ListingId;
import ai.wewall.search.application.personal.KeptListings;
import ai.wewall.search.domain.personal.KeptOffer;
import ai.wewall.search.domain.personal.Place;
import ai.wewall.search.domain.personal.Shelf;
import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** People's lists of listings in PostgreSQL. */
final class R2dbcKeptListings implements KeptListings {

    private static final String SELECT = """
            select k.listing_id, k.kept_at, k.price, f.at, f.old_price, f.new_price from search.kept_listing k
            left join lateral (select at, old_price, new_price from search.price_fall f
                where k.kind = 'FAVOURITES' and f.person_id = k.person_id and f.listing_id = k.listing_id
                and f.at >= k.kept_at order by f.listing_version desc limit 1) f on true
            where k.person_id = :person and k.kind = :kind""";

    private final DatabaseClient database;
    private final Shelves shelves;

    R2dbcKeptListings(DatabaseClient database) {
        this.database = database;
        this.shelves = new Shelves(database);
    }

    @Override
    public Mono<Kept> keep(PersonId person, Shelf shelf, ListingId listing, BigDecimal price, Instant now) {
        return shelves.raise(person, shelf.name())
                .flatMap(version -> (shelf.movesOn()
                                ? moveOn(person, shelf, listing, price, now)
                                : add(person, shelf, listing, price, now))
                        .map(outcome -> new Kept(outcome, version)));
    }

    private Mono<Outcome> add(PersonId person, Shelf shelf, ListingId listing, BigDecimal price, Instant now) {
        return bound("""
                        insert into search.kept_listing (person_id, kind, listing_id, price, kept_at)
                        select :person, :kind, :listing, :price, :now
                        where (select count(*) from search.kept_listing
                            where person_id = :person and kind = :kind) < :capacity
                        on conflict do nothing""", person, shelf)
                .bind("listing", listing.value())
                .bind("price", price)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("capacity", shelf.capacity())
                .fetch()
                .rowsUpdated()
                .flatMap(added -> added > 0
                        ? Mono.just(Outcome.ADDED)
                        : find(person, shelf, listing)
                                .map(known -> Outcome.KNOWN)
                                .defaultIfEmpty(Outcome.FULL));
    }

    private Mono<Outcome> moveOn(PersonId person, Shelf shelf, ListingId listing, BigDecimal price, Instant now) {
        return bound("""
                        insert into search.kept_listing (person_id, kind, listing_id, price, kept_at)
                        values (:person, :kind, :listing, :price, :now)
                        on conflict (person_id, kind, listing_id)
                        do update set kept_at = excluded.kept_at, price = excluded.price""", person, shelf)
                .bind("listing", listing.value())
                .bind("price", price)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .then()
                .then(bound("""
                        delete from search.kept_listing where person_id = :person and kind = :kind and listing_id in (
                            select listing_id from search.kept_listing where person_id = :person and kind = :kind
                            order by kept_at desc, listing_id desc offset :capacity)""", person, shelf)
                        .bind("capacity", shelf.capacity())
                        .then())
                .thenReturn(Outcome.ADDED);
    }

    @Override
    public Mono<Long> drop(PersonId person, Shelf shelf, ListingId listing) {
        return shelves.raise(person, shelf.name())
                .flatMap(version -> bound("""
                        delete from search.kept_listing
                        where person_id = :person and kind = :kind and listing_id = :listing""", person, shelf)
                        .bind("listing", listing.value())
                        .fetch()
                        .rowsUpdated()
                        .flatMap(dropped -> dropped > 0 ? Mono.just(version) : Mono.empty()));
    }

    @Override
    public Mono<KeptOffer> find(PersonId person, Shelf shelf, ListingId listing) {
        return bound(SELECT + " and k.listing_id = :listing", person, shelf)
                .bind("listing", listing.value())
                .map(R2dbcKeptListings::read)
                .one();
    }

    @Override
    public Mono<List<KeptOffer>> page(PersonId person, Shelf shelf, Optional<Place> after, int limit) {
        String rest = after.isPresent() ? " and (k.kept_at, k.listing_id) < (:at, :id)" : "";
        GenericExecuteSpec page = bound(
                        SELECT + rest + " order by k.kept_at desc, k.listing_id desc limit :limit", person, shelf)
                .bind("limit", limit);
        if (after.isPresent()) {
            page = page.bind("at", after.get().at().atOffset(ZoneOffset.UTC))
                    .bind("id", after.get().id());
        }
        return page.map(R2dbcKeptListings::read).all().collectList();
    }

    @Override
    public Mono<Integer> count(PersonId person, Shelf shelf) {
        return bound(
                        "select count(*)::int as n from search.kept_listing where person_id = :person and kind = :kind",
                        person,
                        shelf)
                .map(row -> Columns.value(row, "n", Integer.class))
                .one();
    }

    @Override
    public Flux<UUID> all(PersonId person, Shelf shelf) {
        return bound(
                        "select listing_id from search.kept_listing where person_id = :person and kind = :kind",
                        person,
                        shelf)
                .map(row -> Columns.value(row, "listing_id", UUID.class))
                .all();
    }

    @Override
    public Mono<Long> noteFall(ListingId listing, long version, KeptOffer.Fall fall) {
        return database.sql("""
                        insert into search.price_fall
                            (person_id, listing_id, listing_version, at, old_price, new_price)
                        select person_id, listing_id, :version, :at, :old, :new from search.kept_listing
                        where listing_id = :listing and kind = 'FAVOURITES' and kept_at <= :at
                        on conflict do nothing""")
                .bind("listing", listing.value())
                .bind("version", version)
                .bind("at", fall.at().atOffset(ZoneOffset.UTC))
                .bind("old", fall.oldPrice())
                .bind("new", fall.newPrice())
                .fetch()
                .rowsUpdated();
    }

    private GenericExecuteSpec bound(String sql, PersonId person, Shelf shelf) {
        return database.sql(sql).bind("person", person.value()).bind("kind", shelf.name());
    }

    private static KeptOffer read(Readable row) {
        return new KeptOffer(
                Columns.value(row, "listing_id", UUID.class),
                Columns.moment(row, "kept_at"),
                Columns.value(row, "price", BigDecimal.class),
                fall(row));
    }

    private static KeptOffer.@Nullable Fall fall(Readable row) {
        Instant at = Columns.momentOrNull(row, "at");
        return at == null
                ? null
                : new KeptOffer.Fall(
                        at,
                        Columns.value(row, "old_price", BigDecimal.class),
                        Columns.value(row, "new_price", BigDecimal.class));
    }
}
