package ai.wewall.bench.load;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Random;
import java.util.UUID;

/** Changes of prices in the database, each with its event in one transaction, as the catalogue stores them. */
final class Changes {

    /** No other listing has such a price. */
    private static final long PRICES_FROM = 7_000_000_001L;

    private static final int SLOTS = 16;

    private static final String PICK = """
            select id from listings.listing where status = 'PUBLISHED' and id >= ? order by id limit 1""";

    private static final String CHANGE = """
            update listings.listing set price = ?, version = version + 1, updated_at = now() where id = ?
            returning version""";

    private static final String TELL = """
            insert into platform.event (id, type, aggregate_id, aggregate_version, slot, payload)
            values (?, 'ListingChanged', ?, ?, ?, jsonb_build_object('listingId', ?::text, 'version', ?::bigint))""";

    private final Connection connection;
    private final Random random = new Random();
    private final long lowest;
    private final long highest;
    /** Above the prices of every earlier run: it grows by a hundred a second, faster than changes come. */
    private final long first = PRICES_FROM + System.currentTimeMillis() / 10 % 10_000_000_000L;

    private long price = first;

    Changes(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        try (PreparedStatement ends = connection.prepareStatement(
                        "select min(id::text), max(id::text) from listings.listing where status = 'PUBLISHED'");
                ResultSet row = ends.executeQuery()) {
            row.next();
            this.lowest = UUID.fromString(row.getString(1)).getMostSignificantBits();
            this.highest = UUID.fromString(row.getString(2)).getMostSignificantBits();
        }
        connection.commit();
    }

    /** Gives any listing a price that no other has. */
    ChangeLoad.Change commit() throws SQLException {
        UUID id = any();
        price++;
        long version = change(id);
        tell(id, version);
        connection.commit();
        return new ChangeLoad.Change(price, System.nanoTime());
    }

    /** Asks for the listings that were changed last: theirs are the highest prices. */
    byte[] newest(URI server) {
        String question =
                "{\"criteria\":{\"price\":{\"min\":%d}},\"sort\":\"PRICE_DESC\",\"limit\":100}".formatted(first);
        return HttpConnection.post(server, "/api/v1/listings/search", question.getBytes(StandardCharsets.UTF_8));
    }

    private UUID any() throws SQLException {
        try (PreparedStatement pick = connection.prepareStatement(PICK)) {
            pick.setObject(1, new UUID(lowest + (long) (random.nextDouble() * (highest - lowest)), 0));
            try (ResultSet row = pick.executeQuery()) {
                row.next();
                return row.getObject(1, UUID.class);
            }
        }
    }

    private long change(UUID id) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(CHANGE)) {
            update.setLong(1, price);
            update.setObject(2, id);
            try (ResultSet row = update.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private void tell(UUID id, long version) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(TELL);
                PreparedStatement notify = connection.prepareStatement("select pg_notify('wewall_event', '')")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, id.toString());
            insert.setLong(3, version);
            insert.setInt(4, Math.floorMod(id.toString().hashCode(), SLOTS));
            insert.setString(5, id.toString());
            insert.setLong(6, version);
            insert.executeUpdate();
            notify.execute();
        }
    }
}
