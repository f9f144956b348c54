package ai.wewall.bench;

import ai.wewall.listings.Geography;
import ai.wewall.listings.Station;
import ai.wewall.model.listing.ListingDetail;
import ai.wewall.search.domain.index.Box;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** The market as a table, with the indexes that serve the search best. */
final class SqlMarket {

    private static final int BATCH = 2_000;
    private static final List<String> STATIONS = Geography.ofMoscow().stations().stream()
            .map(Station::name)
            .distinct()
            .toList();

    /** Names as small numbers, so that a row takes little room. */
    private final Map<String, Integer> numbers = new HashMap<>();

    static void load(Connection connection, List<ListingDetail> market) throws SQLException {
        execute(connection, """
                create table listing (
                    id uuid primary key, deal smallint not null, type smallint not null, class smallint,
                    okrug smallint not null, district smallint not null, metro smallint[] not null,
                    lon int not null, lat int not null, area double precision not null,
                    price double precision not null, words tsvector not null)""");
        execute(connection, """
                create temporary table raw (
                    id uuid, deal smallint, type smallint, class smallint, okrug smallint, district smallint,
                    metro smallint[], lon int, lat int, area double precision, price double precision, text text)""");
        SqlMarket names = new SqlMarket();
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        for (int from = 0; from < market.size(); from += BATCH) {
            String rows = market.subList(from, Math.min(market.size(), from + BATCH)).stream()
                    .map(names::row)
                    .collect(Collectors.joining());
            try {
                copy.copyIn("copy pg_temp.raw from stdin", new StringReader(rows));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
        tune(connection);
    }

    private static void tune(Connection connection) throws SQLException {
        execute(connection, """
                insert into listing select id, deal, type, class, okrug, district, metro, lon, lat, area, price,
                    to_tsvector('russian', text) from pg_temp.raw""");
        execute(connection, """
                create index on listing (deal, type, price, id) include (area, lon, lat, class, okrug, district, metro);
                create index on listing (deal, price, id) include (type, area, lon, lat, class, okrug, district, metro);
                create index on listing (type, price) include (deal, area, lon, lat, metro);
                create extension btree_gin;
                create index on listing using gin (metro, deal, type);
                create index on listing using gin (words);
                create table near_station as
                    select deal, type, price, area, lon, lat, unnest(metro) as station from listing;
                create index on near_station (deal, type, price) include (area, lon, lat, station);
                create index on near_station (deal, price) include (area, lon, lat, station);
                create statistics on deal, type, price, area from listing;
                vacuum analyze listing;
                vacuum analyze near_station""");
        execute(connection, """
                set plan_cache_mode = force_custom_plan; set jit = off; set max_parallel_workers_per_gather = 0;
                set work_mem = '128MB'; set random_page_cost = 1.0; set effective_cache_size = '4GB'""");
    }

    /** The number under which the table keeps a station. */
    static int station(String name) {
        return STATIONS.indexOf(name);
    }

    private String row(ListingDetail listing) {
        String metro = listing.metro().stream()
                .map(near -> String.valueOf(station(near.name())))
                .collect(Collectors.joining(",", "{", "}"));
        String text = Stream.of(listing.title(), listing.description(), listing.address(), listing.businessCentre())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return Stream.of(
                        listing.id(),
                        listing.deal().ordinal(),
                        listing.type().ordinal(),
                        listing.buildingClass() == null
                                ? "\\N"
                                : listing.buildingClass().ordinal(),
                        listing.okrug().ordinal(),
                        numbers.computeIfAbsent(listing.district(), name -> numbers.size()),
                        metro,
                        Box.degreesE7(listing.location().lon()),
                        Box.degreesE7(listing.location().lat()),
                        listing.area(),
                        listing.price(),
                        text)
                .map(Object::toString)
                .collect(Collectors.joining("\t", "", "\n"));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String each : sql.split(";")) {
                statement.execute(each);
            }
        }
    }
}
