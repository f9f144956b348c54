package ai.wewall.model.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Criteria as they stand in an address, after the question mark: fields in the order of {@link SearchCriteria}, the
 * values of a set joined by bare commas, a range as {@code min..max} with either side possibly empty. Every value is
 * percent-encoded by itself.
 */
public final class SearchAddress {

    private SearchAddress() {}

    /** The query string of these criteria, without a question mark; empty where they put no limit. */
    public static String of(SearchCriteria criteria) {
        List<String> parts = new ArrayList<>();
        one(parts, "deal", criteria.deal());
        many(parts, "types", criteria.types());
        one(parts, "tenanted", Boolean.TRUE.equals(criteria.tenanted()) ? true : null);
        range(parts, "area", criteria.area());
        range(parts, "price", criteria.price());
        range(parts, "pricePerSqm", criteria.pricePerSqm());
        many(parts, "metro", criteria.metro());
        one(parts, "walkMinutes", AddressValues.plain(criteria.walkMinutes()));
        many(parts, "districts", criteria.districts());
        many(parts, "okrugs", criteria.okrugs());
        one(parts, "inside", criteria.inside());
        one(parts, "businessDistrict", criteria.businessDistrict());
        many(parts, "buildingClass", criteria.buildingClass());
        range(parts, "floor", criteria.floor());
        range(parts, "ceilingHeight", criteria.ceilingHeight());
        range(parts, "powerKw", criteria.powerKw());
        many(parts, "features", criteria.features());
        one(parts, "purpose", criteria.purpose());
        range(parts, "yield", criteria.yield());
        range(parts, "paybackYears", criteria.paybackYears());
        one(parts, "sort", criteria.sort());
        return String.join("&", parts);
    }

    /**
     * The query string of a search by criteria and words.
     *
     * @param words of title, description, address or business centre; null or blank for none
     */
    public static String of(SearchCriteria criteria, @Nullable String words) {
        String address = of(criteria);
        if (words == null || words.isBlank()) {
            return address;
        }
        return address + (address.isEmpty() ? "" : "&") + "text=" + AddressValues.encoded(words.strip());
    }

    private static void one(List<String> parts, String name, @Nullable Object value) {
        if (value != null) {
            parts.add(name + '=' + AddressValues.encoded(value.toString()));
        }
    }

    private static void many(List<String> parts, String name, @Nullable Collection<?> values) {
        if (values != null) {
            parts.add(name
                    + '='
                    + String.join(
                            ",",
                            values.stream()
                                    .map(value -> AddressValues.encoded(value.toString()))
                                    .toList()));
        }
    }

    private static void range(List<String> parts, String name, @Nullable NumberRange range) {
        if (range != null && (range.min() != null || range.max() != null)) {
            parts.add(name + '=' + AddressValues.range(range));
        }
    }

    /**
     * The criteria of a query string. A person may have typed it, so a parameter that is unknown and a value that makes
     * no sense are passed over; of a repeated parameter the first one counts.
     *
     * @param query with or without its question mark
     */
    public static SearchCriteria parse(String query) {
        Parameters given = Parameters.of(query);
        SearchCriteriaBuilder criteria = SearchCriteria.builder();
        given.choice("deal", Deal.values(), criteria::deal);
        given.choices("types", PropertyType.values(), criteria::types);
        given.text("tenanted").filter("true"::equals).ifPresent(yes -> criteria.tenanted(true));
        given.range("area", criteria::area);
        given.range("price", criteria::price);
        given.range("pricePerSqm", criteria::pricePerSqm);
        given.names("metro", criteria::metro);
        given.text("walkMinutes").flatMap(AddressValues::number).ifPresent(criteria::walkMinutes);
        given.names("districts", criteria::districts);
        given.choices("okrugs", Okrug.values(), criteria::okrugs);
        given.choice("inside", Ring.values(), criteria::inside);
        given.choice("businessDistrict", BusinessDistrict.values(), criteria::businessDistrict);
        given.choices("buildingClass", BuildingClass.values(), criteria::buildingClass);
        given.range("floor", criteria::floor);
        given.range("ceilingHeight", range -> criteria.ceilingHeight(lower(range)));
        given.range("powerKw", range -> criteria.powerKw(lower(range)));
        given.choices("features", Feature.values(), criteria::features);
        given.choice("purpose", Purpose.values(), criteria::purpose);
        given.range("yield", range -> criteria.yield(lower(range)));
        given.range("paybackYears", range -> criteria.paybackYears(upper(range)));
        given.choice("sort", SortOrder.values(), criteria::sort);
        return criteria.build();
    }

    private static @Nullable NumberRange lower(NumberRange range) {
        BigDecimal min = range.min();
        return min == null ? null : NumberRange.atLeast(min);
    }

    private static @Nullable NumberRange upper(NumberRange range) {
        BigDecimal max = range.max();
        return max == null ? null : NumberRange.atMost(max);
    }

    /** The parameters of a query string, each by its name, still encoded. */
    private record Parameters(Map<String, String> byName) {

        static Parameters of(String query) {
            Map<String, String> byName = new HashMap<>();
            for (String part : (query.startsWith("?") ? query.substring(1) : query).split("&")) {
                int equals = part.indexOf('=');
                if (equals > 0) {
                    byName.putIfAbsent(part.substring(0, equals), part.substring(equals + 1));
                }
            }
            return new Parameters(byName);
        }

        Optional<String> text(String name) {
            return Optional.ofNullable(byName.get(name)).flatMap(AddressValues::decoded);
        }

        private List<String> texts(String name) {
            return Arrays.stream(byName.getOrDefault(name, "").split(","))
                    .flatMap(value -> AddressValues.decoded(value).stream())
                    .filter(value -> !value.isBlank())
                    .toList();
        }

        void names(String name, Consumer<Set<String>> field) {
            field.accept(new LinkedHashSet<>(texts(name)));
        }

        <E extends Enum<E>> void choice(String name, E[] values, Consumer<E> field) {
            text(name).flatMap(text -> named(values, text)).ifPresent(field);
        }

        <E extends Enum<E>> void choices(String name, E[] values, Consumer<Set<E>> field) {
            Set<E> chosen = new LinkedHashSet<>();
            texts(name).forEach(text -> named(values, text).ifPresent(chosen::add));
            field.accept(chosen);
        }

        void range(String name, Consumer<NumberRange> field) {
            text(name).flatMap(AddressValues::range).ifPresent(field);
        }

        private static <E extends Enum<E>> Optional<E> named(E[] values, String text) {
            return Arrays.stream(values)
                    .filter(value -> value.toString().equals(text))
                    .findFirst();
        }
    }
}
