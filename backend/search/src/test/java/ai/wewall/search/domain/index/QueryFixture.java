package ai.wewall.search.domain.index;

import static ai.wewall.search.domain.index.ListingFixture.pick;

import ai.wewall.model.search.BuildingClass;
import ai.wewall.model.search.BusinessDistrict;
import ai.wewall.model.search.Deal;
import ai.wewall.model.search.Feature;
import ai.wewall.model.search.NumberRange;
import ai.wewall.model.search.Okrug;
import ai.wewall.model.search.PropertyType;
import ai.wewall.model.search.Purpose;
import ai.wewall.model.search.Ring;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.model.search.SearchCriteriaBuilder;
import ai.wewall.model.search.SearchSchemas;
import ai.wewall.model.search.SortOrder;
import ai.wewall.search.domain.place.PolygonFixture;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/** Random queries: each field is set now and then, so that some find much, some little and some nothing. */
public final class QueryFixture {

    private final Random random;

    public QueryFixture(long seed) {
        this.random = new Random(seed);
    }

    public IndexQuery next() {
        Optional<Box> box = rarely(
                4,
                () -> Box.ofDegrees(List.of(
                        37.3 + random.nextInt(20) / 100.0, 55.5 + random.nextInt(20) / 100.0,
                        37.6 + random.nextInt(30) / 100.0, 55.8 + random.nextInt(30) / 100.0)));
        Set<String> facets = new LinkedHashSet<>();
        SearchSchemas.FACETS.stream().filter(field -> random.nextInt(2) == 0).forEach(facets::add);
        return new IndexQuery(
                criteria(),
                pick(random, SortOrder.values()),
                new Scope(box, rarely(6, () -> PolygonFixture.outline(random)), Optional.empty()),
                Optional.empty(),
                1 + random.nextInt(40),
                facets);
    }

    public SearchCriteria criteria() {
        SearchCriteriaBuilder builder = SearchCriteria.builder();
        rarely(2, () -> pick(random, Deal.values())).ifPresent(builder::deal);
        rarely(2, () -> set(PropertyType.class, 2)).ifPresent(builder::types);
        rarely(8, () -> true).ifPresent(builder::tenanted);
        rarely(3, () -> range(20, 320)).ifPresent(builder::area);
        rarely(4, () -> range(20_000, 90_000_000)).ifPresent(builder::price);
        rarely(4, () -> range(10_000, 230_000)).ifPresent(builder::pricePerSqm);
        rarely(3, () -> names(ListingFixture.STATIONS)).ifPresent(builder::metro);
        rarely(4, () -> BigDecimal.valueOf(3 + random.nextInt(20))).ifPresent(builder::walkMinutes);
        rarely(4, () -> names(ListingFixture.DISTRICTS)).ifPresent(builder::districts);
        rarely(4, () -> set(Okrug.class, 5)).ifPresent(builder::okrugs);
        rarely(6, () -> pick(random, Ring.values())).ifPresent(builder::inside);
        rarely(12, () -> BusinessDistrict.MOSCOW_CITY).ifPresent(builder::businessDistrict);
        rarely(4, () -> set(BuildingClass.class, 2)).ifPresent(builder::buildingClass);
        rarely(6, () -> range(-1, 10)).ifPresent(builder::floor);
        rarely(8, () -> NumberRange.atLeast(BigDecimal.valueOf(3))).ifPresent(builder::ceilingHeight);
        rarely(8, () -> NumberRange.atLeast(BigDecimal.valueOf(30))).ifPresent(builder::powerKw);
        rarely(4, () -> set(Feature.class, 2)).ifPresent(builder::features);
        rarely(10, () -> pick(random, Purpose.values())).ifPresent(builder::purpose);
        rarely(12, () -> NumberRange.atLeast(BigDecimal.valueOf(8))).ifPresent(builder::yield);
        rarely(12, () -> NumberRange.atMost(BigDecimal.valueOf(12))).ifPresent(builder::paybackYears);
        return builder.build();
    }

    private <T> Optional<T> rarely(int oneIn, Supplier<T> value) {
        return random.nextInt(oneIn) == 0 ? Optional.of(value.get()) : Optional.empty();
    }

    private <E extends Enum<E>> Set<E> set(Class<E> type, int most) {
        Set<E> values = EnumSet.noneOf(type);
        for (int i = 0; i <= random.nextInt(most); i++) {
            values.add(pick(random, type.getEnumConstants()));
        }
        return values;
    }

    private Set<String> names(List<String> known) {
        Set<String> names = new LinkedHashSet<>();
        names.add(random.nextInt(10) == 0 ? "Нигде" : known.get(random.nextInt(known.size())));
        names.add(known.get(random.nextInt(known.size())).replace('ё', 'е'));
        return names;
    }

    private NumberRange range(long low, long high) {
        long a = low + (long) (random.nextDouble() * (high - low));
        long b = low + (long) (random.nextDouble() * (high - low));
        return switch (random.nextInt(3)) {
            case 0 -> NumberRange.atLeast(BigDecimal.valueOf(a));
            case 1 -> NumberRange.atMost(BigDecimal.valueOf(a));
            default -> NumberRange.of(Math.min(a, b), Math.max(a, b));
        };
    }
}
