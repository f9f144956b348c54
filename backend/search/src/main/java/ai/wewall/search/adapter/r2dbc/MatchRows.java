package ai.wewall.search.adapter.r2dbc;

import ai.wewall.listings.ListingId;
import ai.wewall.model.personal.MatchKind;
import ai.wewall.search.domain.personal.FoundMatch;
import ai.wewall.search.domain.personal.Place;
import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.r2dbc.core.Parameter;
import reactor.core.publisher.Mono;

/** What saved searches found, as rows. */
final class MatchRows {

    private final DatabaseClient database;

    MatchRows(DatabaseClient database) {
        this.database = database;
    }

    /** A search that was saved after the listing changed has found nothing by that; one that is gone finds nothing. */
    Mono<Long> note(Collection<UUID> searches, ListingId listing, FoundMatch match) {
        return database.sql("""
                        insert into search.search_match
                            (search_id, listing_id, listing_version, kind, at, old_price, new_price)
                        select id, :listing, :version, :kind, :at, :old, :new from search.saved_search
                        where id = any(:searches) and created_at <= :at
                        for key share
                        on conflict do nothing""")
                .bind("searches", searches.toArray(UUID[]::new))
                .bind("listing", listing.value())
                .bind("version", match.listingVersion())
                .bind("kind", match.kind().name())
                .bind("at", match.at().atOffset(ZoneOffset.UTC))
                .bind("old", Parameter.fromOrEmpty(match.oldPrice(), BigDecimal.class))
                .bind("new", match.newPrice())
                .fetch()
                .rowsUpdated();
    }

    Mono<Map<UUID, Integer>> news(Collection<UUID> searches) {
        return database.sql("""
                        select m.search_id, count(*)::int as n from search.search_match m
                        join search.saved_search s on s.id = m.search_id and m.at > s.seen_at
                        where m.search_id = any(:searches) group by m.search_id""")
                .bind("searches", searches.toArray(UUID[]::new))
                .map(row ->
                        Map.entry(Columns.value(row, "search_id", UUID.class), Columns.value(row, "n", Integer.class)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    Mono<List<FoundMatch>> page(UUID search, Optional<Place> after, int limit) {
        String rest = after.isPresent() ? " and (m.at, m.listing_id) < (:at, :id)" : "";
        GenericExecuteSpec page =
                database.sql("""
                        select m.listing_id, m.listing_version, m.kind, m.at, m.old_price, m.new_price,
                            m.at <= s.seen_at as seen
                        from search.search_match m join search.saved_search s on s.id = m.search_id
                        where m.search_id = :search%s
                        order by m.at desc, m.listing_id desc limit :limit""".formatted(rest)).bind("search", search).bind("limit", limit);
        if (after.isPresent()) {
            page = page.bind("at", after.get().at().atOffset(ZoneOffset.UTC))
                    .bind("id", after.get().id());
        }
        return page.map(MatchRows::read).all().collectList();
    }

    Mono<Integer> count(UUID search) {
        return database.sql("select count(*)::int as n from search.search_match where search_id = :search")
                .bind("search", search)
                .map(row -> Columns.value(row, "n", Integer.class))
                .one();
    }

    Mono<Long> forget(Instant before) {
        return database.sql("delete from search.search_match where at < :before")
                .bind("before", before.atOffset(ZoneOffset.UTC))
                .fetch()
                .rowsUpdated();
    }

    private static FoundMatch read(Readable row) {
        return new FoundMatch(
                Columns.value(row, "listing_id", UUID.class),
                Columns.value(row, "listing_version", Long.class),
                MatchKind.valueOf(Columns.value(row, "kind", String.class)),
                Columns.moment(row, "at"),
                row.get("old_price", BigDecimal.class),
                Columns.value(row, "new_price", BigDecimal.class),
                Columns.value(row, "seen", Boolean.class));
    }
}
