package ai.wewall.search.domain.text.settle;

import ai.wewall.model.search.NumberRange;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.model.search.SortOrder;
import ai.wewall.search.domain.text.reading.Analysis;
import ai.wewall.search.domain.text.reading.Claim;
import ai.wewall.search.domain.text.reading.Claim.Change;
import ai.wewall.search.domain.text.reading.Claim.Changed;
import ai.wewall.search.domain.text.reading.Claim.Place;
import ai.wewall.search.domain.text.reading.Field;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** «подешевле», «подороже», «побольше», «поменьше»: rule 10 with (ak), (al), (m). */
final class RelativeChanges {

    private static final BigDecimal CHEAPER = new BigDecimal("0.85");
    private static final BigDecimal BIGGER = new BigDecimal("1.25");
    private static final BigDecimal SMALLER = new BigDecimal("0.8");

    private final Analysis text;
    private final SearchCriteria before;
    private final Marks marks;

    RelativeChanges(Analysis text, SearchCriteria before, Marks marks) {
        this.text = text;
        this.before = before;
        this.marks = marks;
    }

    SearchCriteria apply(SearchCriteria criteria) {
        SearchCriteria result = criteria;
        boolean sorted = marks.has(Field.SORT);
        for (Claim claim : text.claims()) {
            if (claim instanceof Changed changed) {
                result = apply(result, changed, sorted);
            }
        }
        return result;
    }

    private SearchCriteria apply(SearchCriteria criteria, Changed changed, boolean sorted) {
        return switch (changed.change()) {
            case CHEAPER -> price(sort(criteria, changed, SortOrder.PRICE_ASC, sorted), changed);
            case DEARER -> price(sort(criteria, changed, SortOrder.PRICE_DESC, sorted), changed);
            case BIGGER -> area(criteria, changed.place(), BIGGER);
            case SMALLER -> area(criteria, changed.place(), SMALLER);
        };
    }

    private SearchCriteria sort(SearchCriteria criteria, Changed changed, SortOrder order, boolean sorted) {
        if (sorted) {
            return criteria;
        }
        marks.set(Field.SORT, order, changed.place());
        return criteria.toBuilder().sort(order).build();
    }

    /** Moves the price, or the price per metre where there is no other; nothing if this text names one ((al)). */
    private SearchCriteria price(SearchCriteria criteria, Changed changed) {
        if (marks.has(Field.PRICE) || marks.has(Field.PRICE_PER_SQM)) {
            return criteria;
        }
        Field field = criteria.price() != null ? Field.PRICE : Field.PRICE_PER_SQM;
        NumberRange range = (NumberRange) field.of(criteria);
        BigDecimal max = range == null ? null : range.max();
        if (range == null || max == null || !range.equals(field.of(before))) {
            return criteria;
        }
        NumberRange moved = changed.change() == Change.DEARER ? NumberRange.atLeast(max) : cheaper(range.min(), max);
        marks.beside(field, moved, changed.place());
        return field.set(criteria, moved);
    }

    private static NumberRange cheaper(@Nullable BigDecimal min, BigDecimal max) {
        BigDecimal moved = max.multiply(CHEAPER).setScale(0, RoundingMode.HALF_UP);
        return new NumberRange(min != null && min.compareTo(moved) > 0 ? null : min, moved);
    }

    private SearchCriteria area(SearchCriteria criteria, Place place, BigDecimal factor) {
        NumberRange area = criteria.area();
        if (area == null || marks.has(Field.AREA) || !area.equals(before.area())) {
            return criteria;
        }
        NumberRange moved = new NumberRange(scaled(area.min(), factor), scaled(area.max(), factor));
        if (!Limits.admit(Field.AREA, moved)) {
            return criteria;
        }
        marks.set(Field.AREA, moved, place);
        return criteria.toBuilder().area(moved).build();
    }

    private static @Nullable BigDecimal scaled(@Nullable BigDecimal value, BigDecimal factor) {
        return value == null ? null : value.multiply(factor).setScale(0, RoundingMode.HALF_UP);
    }
}
