package ai.wewall.telegram.domain.dialogue;

import ai.wewall.model.search.BuildingClass;
import ai.wewall.model.search.Deal;
import ai.wewall.model.search.NumberRange;
import ai.wewall.model.search.PropertyType;
import ai.wewall.model.search.Ring;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.model.search.SearchCriteriaBuilder;
import ai.wewall.model.search.SortOrder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a criterion could be changed into by one button. The same criteria always have the same options in the same order,
 * so that a button needs only a number.
 */
public final class Options {

    private static final List<SortOrder> ORDERS =
            List.of(SortOrder.PRICE_ASC, SortOrder.PRICE_PER_SQM_ASC, SortOrder.AREA_DESC, SortOrder.NEWEST);

    private Options() {}

    /** The criteria with another value of one of them; empty for what can only be dropped. */
    public static List<SearchCriteria> of(SearchCriteria criteria, Criterion criterion) {
        return switch (criterion) {
            case DEAL -> each(criteria, Deal.values(), SearchCriteriaBuilder::deal);
            case TYPES -> each(criteria, PropertyType.values(), (builder, type) -> builder.types(Set.of(type)));
            case PRICE -> scaled(criteria, criteria.price(), "0.85", "1.15", SearchCriteriaBuilder::price);
            case PRICE_PER_SQM ->
                scaled(criteria, criteria.pricePerSqm(), "0.85", "1.15", SearchCriteriaBuilder::pricePerSqm);
            case AREA -> scaled(criteria, criteria.area(), "0.8", "1.25", SearchCriteriaBuilder::area);
            case METRO, WALK_MINUTES -> walks(criteria);
            case BUILDING_CLASS -> classes(criteria);
            case INSIDE -> each(criteria, Ring.values(), SearchCriteriaBuilder::inside);
            case FLOOR -> floors(criteria);
            case SORT -> each(criteria, ORDERS.toArray(SortOrder[]::new), SearchCriteriaBuilder::sort);
            default -> List.of();
        };
    }

    private static <V> List<SearchCriteria> each(
            SearchCriteria criteria, V[] values, BiConsumer<SearchCriteriaBuilder, V> set) {
        return others(criteria, Arrays.stream(values).map(value -> with(criteria, value, set)));
    }

    private static List<SearchCriteria> others(SearchCriteria criteria, Stream<SearchCriteria> changed) {
        return changed.filter(other -> !other.equals(criteria)).distinct().toList();
    }

    private static <V> SearchCriteria with(SearchCriteria criteria, V value, BiConsumer<SearchCriteriaBuilder, V> set) {
        SearchCriteriaBuilder builder = criteria.toBuilder();
        set.accept(builder, value);
        return builder.build();
    }

    private static List<SearchCriteria> scaled(
            SearchCriteria criteria,
            @Nullable NumberRange range,
            String less,
            String more,
            BiConsumer<SearchCriteriaBuilder, NumberRange> set) {
        return range == null
                ? List.of()
                : others(
                        criteria,
                        Stream.of(less, more)
                                .map(BigDecimal::new)
                                .map(factor -> with(criteria, times(range, factor), set)));
    }

    private static NumberRange times(NumberRange range, BigDecimal factor) {
        return new NumberRange(times(range.min(), factor), times(range.max(), factor));
    }

    private static @Nullable BigDecimal times(@Nullable BigDecimal bound, BigDecimal factor) {
        return bound == null ? null : bound.multiply(factor).setScale(0, RoundingMode.HALF_UP);
    }

    private static List<SearchCriteria> walks(SearchCriteria criteria) {
        BigDecimal[] minutes = Stream.of(5, 10, 15).map(BigDecimal::valueOf).toArray(BigDecimal[]::new);
        return each(criteria, minutes, SearchCriteriaBuilder::walkMinutes);
    }

    private static List<SearchCriteria> classes(SearchCriteria criteria) {
        BuildingClass[] all = BuildingClass.values();
        return others(
                criteria,
                Stream.of(all)
                        .map(worst -> with(
                                criteria, EnumSet.range(all[0], worst), (builder, set) -> builder.buildingClass(set))));
    }

    private static List<SearchCriteria> floors(SearchCriteria criteria) {
        NumberRange[] floors = {NumberRange.of(1, 1), NumberRange.atLeast(BigDecimal.TWO)};
        return each(criteria, floors, SearchCriteriaBuilder::floor);
    }

    /** What is said of the option in the chips: walking minutes stand in a chip of their own. */
    public static Criterion shownBy(Criterion criterion) {
        return Objects.equals(criterion, Criterion.METRO) ? Criterion.WALK_MINUTES : criterion;
    }
}
