package ai.wewall.listings.adapter.postgres;

import static java.util.Objects.requireNonNull;

import ai.wewall.listings.Directory;
import ai.wewall.listings.ListingId;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;

/** Ids of published listings out of PostgreSQL. */
final class R2dbcDirectory implements Directory {

    private static final String PARTS = """
            select id from (
                select id, row_number() over (order by id) - 1 as place from listings.listing where status = 'PUBLISHED'
            ) numbered where place % :length = 0 order by id""";

    private static final String PART = """
            select id, updated_at from listings.listing
            where status = 'PUBLISHED' and id >= :first order by id limit :length""";

    private final DatabaseClient database;

    R2dbcDirectory(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Flux<ListingId> partsOf(int length) {
        return database.sql(PARTS)
                .bind("length", length)
                .map(row -> new ListingId(requireNonNull(row.get("id", UUID.class))))
                .all();
    }

    @Override
    public Flux<Entry> part(ListingId first, int length) {
        return database.sql(PART)
                .bind("first", first.value())
                .bind("length", length)
                .map(row -> new Entry(
                        new ListingId(requireNonNull(row.get("id", UUID.class))),
                        requireNonNull(row.get("updated_at", OffsetDateTime.class))
                                .toInstant()))
                .all();
    }
}
