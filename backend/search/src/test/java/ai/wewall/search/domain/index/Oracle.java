package ai.wewall.search.domain.index;

import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.listing.MetroWalk;
import ai.wewall.model.search.FacetCount;
import ai.wewall.model.search.NumberRange;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.model.search.SortOrder;
import ai.wewall.search.domain.PurposeNeeds;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of what matches, told a second time, listing by listing, with nothing of the index in them. */
public final class Oracle {

    private final List<ListingDetail> listings;

    public Oracle(List<ListingDetail> listings) {
        this.listings = listings;
    }

    public List<ListingDetail> matching(IndexQuery query) {
        return listings.stream()
                .filter(listing -> matches(listing, query.criteria()))
                .filter(listing -> inside(listing, query.scope()))
                .sorted(order(query.sort()))
                .toList();
    }

    /** Counts by value, over what matches when the field's own filter is left out. */
    Map<String, Long> facet(String field, IndexQuery query) {
        SearchCriteria rest = without(field, query.criteria());
        IndexQuery open =
                new IndexQuery(rest, query.sort(), query.scope(), query.after(), query.limit(), query.facets());
        return matching(open).stream()
                .flatMap(listing -> values(field, listing, rest))
                .collect(Collectors.groupingBy(value -> value, TreeMap::new, Collectors.counting()));
    }

    /** The numbers that a histogram has to hold. */
    List<BigDecimal> numbers(String field, IndexQuery query) {
        SearchCriteria rest = without(field, query.criteria());
        IndexQuery open =
                new IndexQuery(rest, query.sort(), query.scope(), query.after(), query.limit(), query.facets());
        return matching(open).stream()
                .map(listing -> number(field, listing))
                .sorted()
                .toList();
    }

    private static boolean inside(ListingDetail listing, Scope scope) {
        return (scope.box().isEmpty() || inside(listing, scope.box().get()))
                && (scope.area().isEmpty() || inside(listing, scope.area().get()));
    }

    private static boolean inside(ListingDetail listing, Area area) {
        int lon = (int) Math.round(listing.location().lon() * 1e7);
        int lat = (int) Math.round(listing.location().lat() * 1e7);
        return inside(listing, area.bounds()) && area.contains(lon, lat);
    }

    private static boolean inside(ListingDetail listing, Box box) {
        long lon = Math.round(listing.location().lon() * 1e7);
        long lat = Math.round(listing.location().lat() * 1e7);
        return lon >= box.west() && lon <= box.east() && lat >= box.south() && lat <= box.north();
    }

    private static boolean matches(ListingDetail listing, SearchCriteria c) {
        return (c.deal() == null || c.deal() == listing.deal())
                && any(c.types(), listing.type())
                && (c.tenanted() == null || listing.tenanted())
                && within(c.area(), listing.area())
                && within(c.price(), listing.price())
                && within(c.pricePerSqm(), listing.pricePerSqm())
                && near(c, listing)
                && any(c.districts(), listing.district())
                && any(c.okrugs(), listing.okrug())
                && (c.inside() == null || listing.inside().contains(c.inside()))
                && (c.businessDistrict() == null || c.businessDistrict() == listing.businessDistrict())
                && any(c.buildingClass(), listing.buildingClass())
                && within(c.floor(), listing.floor() == null ? null : BigDecimal.valueOf(listing.floor()))
                && within(c.ceilingHeight(), listing.ceilingHeight())
                && within(c.powerKw(), listing.powerKw())
                && (c.features() == null || listing.features().containsAll(c.features()))
                && (c.purpose() == null || PurposeNeeds.of(c.purpose()).metBy(listing))
                && within(c.yield(), listing.yieldPct())
                && within(c.paybackYears(), listing.paybackYears());
    }

    private static boolean any(Collection<?> wanted, Object value) {
        return wanted == null || wanted.contains(value);
    }

    private static boolean near(SearchCriteria c, ListingDetail listing) {
        if (c.metro() == null && c.walkMinutes() == null) {
            return true;
        }
        return listing.metro().stream().anyMatch(near -> named(c, near) && withinWalk(c, near));
    }

    private static boolean named(SearchCriteria c, MetroWalk near) {
        return c.metro() == null
                || c.metro().stream()
                        .anyMatch(name ->
                                name.replace('ё', 'е').equals(near.name().replace('ё', 'е')));
    }

    private static boolean withinWalk(SearchCriteria c, MetroWalk near) {
        return c.walkMinutes() == null || BigDecimal.valueOf(near.walkMinutes()).compareTo(c.walkMinutes()) <= 0;
    }

    private static boolean within(NumberRange range, BigDecimal value) {
        if (range == null || (range.min() == null && range.max() == null)) {
            return true;
        }
        return value != null
                && (range.min() == null || value.compareTo(range.min()) >= 0)
                && (range.max() == null || value.compareTo(range.max()) <= 0);
    }

    private static Comparator<ListingDetail> order(SortOrder sort) {
        Comparator<ListingDetail> order = switch (sort) {
            case PRICE_ASC -> Comparator.comparing(ListingDetail::price);
            case PRICE_DESC -> Comparator.comparing(ListingDetail::price).reversed();
            case PRICE_PER_SQM_ASC -> Comparator.comparing(ListingDetail::pricePerSqm);
            case AREA_ASC -> Comparator.comparing(ListingDetail::area);
            case AREA_DESC -> Comparator.comparing(ListingDetail::area).reversed();
            case YIELD_DESC ->
                Comparator.comparing(
                        ListingDetail::yieldPct, Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder()));
            case NEWEST -> Comparator.comparing(ListingDetail::publishedAt).reversed();
        };
        return order.thenComparing(ListingDetail::id);
    }

    private static Stream<String> values(String field, ListingDetail listing, SearchCriteria rest) {
        return switch (field) {
            case "deal" -> Stream.of(listing.deal().toString());
            case "types" -> Stream.of(listing.type().toString());
            case "buildingClass" -> Stream.ofNullable(listing.buildingClass()).map(Object::toString);
            case "okrugs" -> Stream.of(listing.okrug().toString());
            case "districts" -> Stream.of(listing.district());
            case "features" -> listing.features().stream().map(Object::toString);
            case "metro" ->
                listing.metro().stream().filter(near -> withinWalk(rest, near)).map(MetroWalk::name);
            default -> throw new IllegalArgumentException(field);
        };
    }

    private static BigDecimal number(String field, ListingDetail listing) {
        return switch (field) {
            case "price" -> listing.price();
            case "pricePerSqm" -> listing.pricePerSqm();
            case "area" -> listing.area();
            default -> throw new IllegalArgumentException(field);
        };
    }

    private static SearchCriteria without(String field, SearchCriteria criteria) {
        return switch (field) {
            case "deal" -> criteria.toBuilder().deal(null).build();
            case "types" -> criteria.toBuilder().types(null).build();
            case "buildingClass" -> criteria.toBuilder().buildingClass(null).build();
            case "okrugs" -> criteria.toBuilder().okrugs(null).build();
            case "districts" -> criteria.toBuilder().districts(null).build();
            case "features" -> criteria.toBuilder().features(null).build();
            case "metro" -> criteria.toBuilder().metro(null).build();
            case "price" -> criteria.toBuilder().price(null).build();
            case "pricePerSqm" -> criteria.toBuilder().pricePerSqm(null).build();
            case "area" -> criteria.toBuilder().area(null).build();
            default -> throw new IllegalArgumentException(field);
        };
    }

    static Map<String, Long> asMap(List<FacetCount> counts) {
        return counts.stream()
                .collect(Collectors.toMap(FacetCount::value, count -> (long) count.count(), Long::sum, TreeMap::new));
    }
}
