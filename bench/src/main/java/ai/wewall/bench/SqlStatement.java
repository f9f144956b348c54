package ai.wewall.bench;

import ai.wewall.model.search.NumberRange;
import ai.wewall.search.domain.index.Box;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Two ways to say count, six facets that ignore their own field, and the first twenty in one statement. */
enum SqlStatement {
    /**
     * Hits once, and each facet with a filter of its own by a query of its own, each with the index that suits it; stations
     * from a table of their own.
     */
    APART {
        @Override
        String sql(Map<String, String> filters) {
            return "with hits as materialized (select id, price, class, okrug, district from listing where "
                    + all(filters) + ") " + ofHits("hits")
                    + facet("deal", "deal", "listing", without(filters, "deal"))
                    + facet("types", "type", "listing", without(filters, "types"))
                    + (filters.containsKey("words")
                            ? facet("metro", "m", "listing, unnest(metro) m", without(filters, "metro"))
                            : facet("metro", "station", "near_station", without(filters, "metro")));
        }
    },
    /** What must hold anyway once, with a mark for each filter that a facet looks past. */
    TOGETHER {
        @Override
        String sql(Map<String, String> filters) {
            String marks = PASSABLE.stream()
                    .map(field -> filters.getOrDefault(field, "true") + " as ok_" + field)
                    .collect(Collectors.joining(", "));
            return "with near as materialized (select id, price, deal, type, class, okrug, district, metro, " + marks
                    + " from listing where " + all(left(left(left(filters, "deal"), "types"), "metro"))
                    + "), hits as materialized (select id, price, class, okrug, district from near"
                    + " where ok_deal and ok_types and ok_metro) " + ofHits("hits")
                    + facet("deal", "deal", "near", "ok_types and ok_metro")
                    + facet("types", "type", "near", "ok_deal and ok_metro")
                    + facet("metro", "m", "near, unnest(metro) m", "ok_deal and ok_types");
        }
    };

    private static final List<String> PASSABLE = List.of("deal", "types", "metro");

    abstract String sql(Map<String, String> filters);

    PreparedStatement prepare(Connection connection, Questions.Question question) throws SQLException {
        return connection.prepareStatement(sql(filters(question)));
    }

    private static String ofHits(String hits) {
        return "select 'total', null, count(*)::int from " + hits
                + facet("class", "class", hits, "class is not null")
                + facet("okrugs", "okrug", hits, "true")
                + facet("districts", "district", hits, "true")
                + " union all (select 'top', id::text, 0 from " + hits + " order by price, id limit 20)";
    }

    private static String facet(String name, String column, String from, String where) {
        return " union all select '" + name + "', " + column + "::text, count(*)::int from " + from + " where " + where
                + " group by " + column;
    }

    private static String all(Map<String, String> filters) {
        return filters.isEmpty() ? "true" : String.join(" and ", filters.values());
    }

    private static String without(Map<String, String> filters, String field) {
        return all(left(filters, field));
    }

    private static Map<String, String> left(Map<String, String> filters, String field) {
        return filters.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(field))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }

    /** The values stand in the statement, so that every plan is made for them. */
    private static Map<String, String> filters(Questions.Question question) {
        Map<String, String> filters = new LinkedHashMap<>();
        var criteria = question.criteria();
        Box box = Box.ofDegrees(question.box());
        if (criteria.deal() != null) {
            filters.put("deal", "deal = " + criteria.deal().ordinal());
        }
        if (criteria.types() != null) {
            filters.put("types", "type in (" + joined(criteria.types().stream().map(Enum::ordinal)) + ")");
        }
        put(filters, "price", criteria.price());
        put(filters, "area", criteria.area());
        filters.put(
                "box",
                "lon between %d and %d and lat between %d and %d"
                        .formatted(box.west(), box.east(), box.south(), box.north()));
        if (question.text() != null) {
            filters.put("words", "words @@ plainto_tsquery('russian', '" + question.text() + "')");
        }
        if (criteria.metro() != null) {
            filters.put(
                    "metro",
                    "metro && array[" + joined(criteria.metro().stream().map(SqlMarket::station)) + "]::smallint[]");
        }
        return filters;
    }

    private static void put(Map<String, String> filters, String field, @Nullable NumberRange range) {
        if (range != null) {
            filters.put(field, field + " between " + range.min() + " and " + range.max());
        }
    }

    private static String joined(Stream<Integer> numbers) {
        return numbers.map(String::valueOf).collect(Collectors.joining(", "));
    }
}
