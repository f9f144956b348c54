package ai.wewall.listings.adapter.postgres;

import ai.wewall.listings.application.DemoMarkets;
import ai.wewall.listings.domain.Listing;
import ai.wewall.listings.domain.ShownPrice;
import ai.wewall.listings.domain.demo.DemoPrices;
import ai.wewall.platform.r2dbc.Jdbc;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.util.function.IntFunction;
import java.util.function.LongFunction;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * The demo market by COPY, a batch in each transaction together with the count of what has been made, so that a load cut
 * short goes on where it stopped and holds back no events meanwhile.
 */
final class CopyDemoMarkets implements DemoMarkets {

    private static final Logger LOG = LoggerFactory.getLogger(CopyDemoMarkets.class);

    /** Key of the advisory lock: any number that nobody else uses. */
    private static final long LOCK = 0x77_65_77_61_6c_6cL;

    private static final int BATCH = 10_000;

    private static final String COPY =
            "copy listings.listing (%s) from stdin".formatted(ListingColumn.list(ListingColumn::sqlName));

    private static final String COPY_PRICES =
            "copy listings.price (listing_id, since, deal, price, price_per_sqm) from stdin";

    private final Jdbc jdbc;
    private final Scheduler blocking;

    CopyDemoMarkets(Jdbc jdbc, Scheduler blocking) {
        this.jdbc = jdbc;
        this.blocking = blocking;
    }

    @Override
    public Mono<Integer> fill(long seed, int size, LongFunction<IntFunction<Listing>> markets) {
        return Mono.fromCallable(() -> store(seed, size, markets)).subscribeOn(blocking);
    }

    /** The lock lasts as long as the connection, so it ends with a process that dies. */
    private int store(long seed, int size, LongFunction<IntFunction<Listing>> markets) throws SQLException {
        try (Connection connection = jdbc.open()) {
            execute(connection, "select pg_advisory_lock(" + LOCK + ")");
            connection.setAutoCommit(false);
            Market market = begin(connection, seed, size);
            return market.made() == market.size() ? 0 : storeRest(connection, market, markets.apply(market.seed()));
        }
    }

    private static int storeRest(Connection connection, Market market, IntFunction<Listing> listings)
            throws SQLException {
        for (int made = market.made(); made < market.size(); made += BATCH) {
            int to = Math.min(market.size(), made + BATCH);
            storeBatch(connection, made, to, listings);
            LOG.info("demo market: {} of {} listings", to, market.size());
        }
        return market.size() - market.made();
    }

    private static Market begin(Connection connection, long seed, int size) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into listings.demo_market (seed, size, made) values (?, ?, 0) on conflict do nothing")) {
            insert.setLong(1, seed);
            insert.setInt(2, size);
            insert.executeUpdate();
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select seed, size, made from listings.demo_market")) {
            rows.next();
            Market market = new Market(rows.getLong(1), rows.getInt(2), rows.getInt(3));
            connection.commit();
            return market;
        }
    }

    private static void storeBatch(Connection connection, int from, int to, IntFunction<Listing> listings)
            throws SQLException {
        StringBuilder prices = new StringBuilder();
        copy(connection, COPY, copy -> {
            for (int index = from; index < to; index++) {
                Listing listing = listings.apply(index);
                write(copy, line(listing));
                addPrices(prices, listing);
            }
        });
        copy(connection, COPY_PRICES, copy -> write(copy, prices.toString()));
        execute(connection, "update listings.demo_market set made = " + to);
        connection.commit();
    }

    private static void copy(Connection connection, String sql, Writing writing) throws SQLException {
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
        try {
            writing.to(copy);
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    /** What goes into a copy. */
    private interface Writing {
        void to(CopyIn copy) throws SQLException;
    }

    private static void write(CopyIn copy, String lines) throws SQLException {
        byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
    }

    private static void addPrices(StringBuilder lines, Listing listing) {
        for (ShownPrice price : DemoPrices.of(listing)) {
            lines.append(new CopyLine()
                    .add(listing.id().value())
                    .add(price.since().atOffset(ZoneOffset.UTC))
                    .add(price.deal().name())
                    .add(price.price())
                    .add(price.pricePerSqm())
                    .end());
        }
    }

    private static String line(Listing listing) {
        CopyLine line = new CopyLine();
        for (ListingColumn column : ListingColumn.values()) {
            line.add(column.of(listing));
        }
        return line.end();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private record Market(long seed, int size, int made) {}
}
