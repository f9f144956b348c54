package ai.wewall.listings.adapter.postgres;

import ai.wewall.listings.ListingId;
import ai.wewall.listings.application.Listings;
import ai.wewall.listings.domain.Listing;
import ai.wewall.model.listing.ListingStatus;
import io.r2dbc.spi.Readable;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.r2dbc.core.Parameter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Listings in PostgreSQL. */
final class R2dbcListings implements Listings {

    private static final String SELECT =
            "select " + ListingColumn.list(ListingColumn::sqlName) + " from listings.listing";

    private static final String INSERT = "insert into listings.listing (%s) values (%s)"
            .formatted(ListingColumn.list(ListingColumn::sqlName), ListingColumn.list(R2dbcListings::placeholder));

    private static final String UPDATE = "update listings.listing set %s where id = :id and version = :version - 1"
            .formatted(ListingColumn.list(column -> column.sqlName() + " = " + placeholder(column)));

    private final DatabaseClient database;

    R2dbcListings(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Void> add(Listing listing) {
        return bind(INSERT, listing).then();
    }

    @Override
    public Mono<Boolean> replace(Listing listing) {
        return bind(UPDATE, listing).fetch().rowsUpdated().map(rows -> rows == 1);
    }

    @Override
    public Mono<Listing> find(ListingId id) {
        return database.sql(SELECT + " where id = :id")
                .bind("id", id.value())
                .map(R2dbcListings::read)
                .one();
    }

    @Override
    public Flux<Listing> findAll(Collection<ListingId> ids) {
        return ids.isEmpty()
                ? Flux.empty()
                : database.sql(SELECT + " where id = any(:ids)")
                        .bind("ids", ids.stream().map(ListingId::value).toArray(UUID[]::new))
                        .map(R2dbcListings::read)
                        .all();
    }

    @Override
    public Flux<Listing> page(@Nullable ListingStatus status, @Nullable Place after, int most) {
        GenericExecuteSpec statement = database.sql(SELECT
                        + " where (cast(:status as text) is null or status = :status)"
                        + (after == null ? "" : " and (updated_at, id) < (:at, :id)")
                        + " order by updated_at desc, id desc limit :most")
                .bind("status", Parameter.fromOrEmpty(status == null ? null : status.name(), String.class))
                .bind("most", most);
        GenericExecuteSpec placed = after == null
                ? statement
                : statement
                        .bind("at", after.updatedAt().atOffset(ZoneOffset.UTC))
                        .bind("id", after.id().value());
        return placed.map(R2dbcListings::read).all();
    }

    private static Listing read(Readable row) {
        return ListingRows.read(new R2dbcRow(row));
    }

    private GenericExecuteSpec bind(String sql, Listing listing) {
        GenericExecuteSpec statement = database.sql(sql);
        for (ListingColumn column : ListingColumn.values()) {
            statement = statement.bind(column.sqlName(), Parameter.fromOrEmpty(column.of(listing), column.type()));
        }
        return statement;
    }

    private static String placeholder(ListingColumn column) {
        String name = ":" + column.sqlName();
        return column == ListingColumn.LEASES ? "cast(" + name + " as jsonb)" : name;
    }
}
