package ai.wewall.search.domain.relax;

import ai.wewall.model.search.Deal;
import ai.wewall.model.search.NumberRange;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.model.search.SearchCriteriaBuilder;
import ai.wewall.search.domain.SearchTexts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The steps in which numbers are loosened, each list from the smallest concession on. */
final class NumberLadders {

    private final SearchCriteria criteria;
    private final SearchTexts texts;

    NumberLadders(SearchCriteria criteria, SearchTexts texts) {
        this.criteria = criteria;
        this.texts = texts;
    }

    List<List<Step>> all() {
        return List.of(
                money("price", criteria.price(), SearchCriteriaBuilder::price),
                money("pricePerSqm", criteria.pricePerSqm(), SearchCriteriaBuilder::pricePerSqm),
                area(),
                walk(),
                atLeast("ceilingHeight", criteria.ceilingHeight(), "0.9", SearchCriteriaBuilder::ceilingHeight),
                atLeast("powerKw", criteria.powerKw(), "0.8", SearchCriteriaBuilder::powerKw),
                atLeast("yield", criteria.yield(), "0.9", SearchCriteriaBuilder::yield),
                payback());
    }

    /** How a range is set. */
    private interface Setter extends BiFunction<SearchCriteriaBuilder, @Nullable NumberRange, SearchCriteriaBuilder> {}

    private SearchCriteria with(Setter setter, @Nullable NumberRange range) {
        return setter.apply(criteria.toBuilder(), range).build();
    }

    /** Ten, fifteen, twenty-five per cent: the upper bound where there is one, else the lower. */
    private List<Step> money(String field, @Nullable NumberRange range, Setter setter) {
        List<Step> steps = new ArrayList<>();
        if (range != null && range.max() != null) {
            for (int perCent : new int[] {10, 15, 25}) {
                BigDecimal max = SpokenNumbers.above(share(range.max(), 100 + perCent));
                add(steps, money(field, new NumberRange(range.min(), max), setter, "max", max, perCent));
            }
        } else if (range != null && range.min() != null) {
            for (int perCent : new int[] {10, 15, 25}) {
                BigDecimal min = SpokenNumbers.below(share(range.min(), 100 - perCent));
                add(steps, money(field, NumberRange.atLeast(min), setter, "min", min, perCent));
            }
        }
        return steps;
    }

    /** Rounding may make two steps one. */
    private static void add(List<Step> steps, Step step) {
        if (steps.isEmpty() || !steps.getLast().criteria().equals(step.criteria())) {
            steps.add(step);
        }
    }

    private Step money(String field, NumberRange range, Setter setter, String side, BigDecimal bound, int perCent) {
        String unit = field.equals("price") ? priceUnit() : perSqmUnit();
        String label = texts.text("relax." + side, SpokenNumbers.roubles(bound, texts) + texts.text(unit));
        return new Step(field, range, with(setter, range), 0.15 + perCent / 100.0, label);
    }

    private String priceUnit() {
        return criteria.deal() == Deal.RENT ? "relax.unit.month" : "relax.unit.none";
    }

    private String perSqmUnit() {
        return criteria.deal() == Deal.RENT ? "relax.unit.sqmYear" : "relax.unit.sqm";
    }

    private static BigDecimal share(BigDecimal number, int perCent) {
        return number.multiply(BigDecimal.valueOf(perCent)).movePointLeft(2);
    }

    private List<Step> area() {
        NumberRange range = criteria.area();
        if (range == null || (range.min() == null && range.max() == null)) {
            return List.of();
        }
        BigDecimal min = range.min() == null ? null : SpokenNumbers.below(share(range.min(), 80));
        BigDecimal max = range.max() == null ? null : SpokenNumbers.above(share(range.max(), 120));
        NumberRange wider = new NumberRange(min, max);
        return List.of(new Step("area", wider, with(SearchCriteriaBuilder::area, wider), 0.3, areaLabel(min, max)));
    }

    private String areaLabel(@Nullable BigDecimal min, @Nullable BigDecimal max) {
        if (min != null && max != null) {
            return texts.text("relax.area.both", min, max);
        }
        return min != null
                ? texts.text("relax.area.min", min)
                : texts.text("relax.area.max", java.util.Objects.requireNonNull(max));
    }

    private List<Step> walk() {
        BigDecimal minutes = criteria.walkMinutes();
        if (minutes == null) {
            return List.of();
        }
        return List.of(walk(minutes.add(BigDecimal.valueOf(5)), 0.25), walk(minutes.add(BigDecimal.TEN), 0.4));
    }

    private Step walk(BigDecimal minutes, double cost) {
        SearchCriteria loosened = criteria.toBuilder().walkMinutes(minutes).build();
        return new Step("walkMinutes", minutes, loosened, cost, texts.text("relax.walkMinutes", minutes));
    }

    /** A little less, then no condition at all. */
    private List<Step> atLeast(String field, @Nullable NumberRange range, String share, Setter setter) {
        if (range == null || range.min() == null) {
            return List.of();
        }
        BigDecimal min = SpokenNumbers.below(range.min().multiply(new BigDecimal(share)));
        NumberRange less = NumberRange.atLeast(min);
        return List.of(
                new Step(field, less, with(setter, less), 0.3, texts.text("relax." + field, min)),
                new Step(field, null, with(setter, null), 0.5, texts.text("relax." + field + ".any")));
    }

    private List<Step> payback() {
        NumberRange range = criteria.paybackYears();
        if (range == null || range.max() == null) {
            return List.of();
        }
        BigDecimal years = range.max().add(BigDecimal.TWO);
        NumberRange more = NumberRange.atMost(years);
        return List.of(
                new Step(
                        "paybackYears",
                        more,
                        with(SearchCriteriaBuilder::paybackYears, more),
                        0.3,
                        texts.text("relax.paybackYears", years)),
                new Step(
                        "paybackYears",
                        null,
                        with(SearchCriteriaBuilder::paybackYears, null),
                        0.55,
                        texts.text("relax.paybackYears.any")));
    }
}
