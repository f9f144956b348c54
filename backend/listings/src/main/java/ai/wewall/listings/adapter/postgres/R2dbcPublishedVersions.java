package ai.wewall.listings.adapter.postgres;

import ai.wewall.listings.PublishedVersions;
import ai.wewall.listings.VersionSums;
import io.r2dbc.spi.Readable;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** Versions of what is on offer, by an index that holds nothing else. */
final class R2dbcPublishedVersions implements PublishedVersions {

    private static final String SUMS = """
            select get_byte(b, 15) as bucket, count(*) as listings,
                sum(version * ((get_byte(b, 12) << 16) + (get_byte(b, 13) << 8) + get_byte(b, 14) + 1))::bigint as sum
            from (select uuid_send(id) as b, version from listings.listing where status = 'PUBLISHED') published
            group by 1""";

    private final DatabaseClient database;

    R2dbcPublishedVersions(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<VersionSums> sums() {
        return database.sql(SUMS)
                .map(row -> new Bucket(value(row, "bucket", Integer.class), value(row, "listings"), value(row, "sum")))
                .all()
                .collect(VersionSums::new, (sums, each) -> sums.add(each.bucket(), each.listings(), each.sum()));
    }

    @Override
    public Mono<Map<UUID, Long>> in(int bucket) {
        return database.sql("""
                        select id, version from listings.listing
                        where status = 'PUBLISHED' and get_byte(uuid_send(id), 15) = :bucket""")
                .bind("bucket", bucket)
                .map(row -> Map.entry(value(row, "id", UUID.class), value(row, "version")))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private record Bucket(int bucket, long listings, long sum) {}

    private static long value(Readable row, String column) {
        return value(row, column, Long.class);
    }

    private static <T> T value(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
