package ai.wewall.listings.adapter.postgres;

import ai.wewall.listings.ListingId;
import ai.wewall.listings.application.Prices;
import ai.wewall.listings.domain.ShownPrice;
import ai.wewall.model.search.Deal;
import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Prices that people were shown, in PostgreSQL. */
final class R2dbcPrices implements Prices {

    private final DatabaseClient database;

    R2dbcPrices(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Void> add(ListingId id, List<ShownPrice> prices) {
        return Flux.fromIterable(prices)
                .concatMap(price -> database.sql("""
                                insert into listings.price (listing_id, since, deal, price, price_per_sqm)
                                values (:id, :since, :deal, :price, :perSqm)
                                on conflict (listing_id, since) do update set deal = excluded.deal,
                                    price = excluded.price, price_per_sqm = excluded.price_per_sqm""")
                        .bind("id", id.value())
                        .bind("since", price.since().atOffset(ZoneOffset.UTC))
                        .bind("deal", price.deal().name())
                        .bind("price", price.price())
                        .bind("perSqm", price.pricePerSqm())
                        .then())
                .then();
    }

    @Override
    public Mono<List<ShownPrice>> of(ListingId id) {
        return database.sql("""
                        select since, deal, price, price_per_sqm from listings.price
                        where listing_id = :id order by since""")
                .bind("id", id.value())
                .map(R2dbcPrices::read)
                .all()
                .collectList();
    }

    private static ShownPrice read(Readable row) {
        return new ShownPrice(
                value(row, "since", OffsetDateTime.class).toInstant(),
                Deal.valueOf(value(row, "deal", String.class)),
                value(row, "price", BigDecimal.class),
                value(row, "price_per_sqm", BigDecimal.class));
    }

    private static <T> T value(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
