package ai.wewall.telegram.domain.wording;

import ai.wewall.model.search.NumberRange;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.telegram.domain.dialogue.Criterion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts criteria into short words, one chip a criterion, as «Аренда», «Офис», «100–200 м²», «м. Белорусская». */
public final class CriteriaChips {

    /** More values of one set are only counted. */
    private static final int MOST_NAMED = 3;

    private final Texts texts;
    private final Numbers numbers;
    private final Prices prices;

    /** Chips in the language of these texts. */
    public CriteriaChips(Texts texts) {
        this.texts = texts;
        this.numbers = texts.numbers();
        this.prices = new Prices(texts);
    }

    /** The chips of all criteria, in the order in which people say them. */
    public List<Chip> of(SearchCriteria criteria) {
        Chips chips = new Chips(new ArrayList<>());
        chips.add(Criterion.DEAL, criteria.deal(), deal -> texts.word("deal", deal));
        chips.add(Criterion.TYPES, criteria.types(), types -> words("type", types));
        chips.add(Criterion.TENANTED, criteria.tenanted(), yes -> texts.get("chip.tenanted"));
        chips.add(Criterion.AREA, criteria.area(), area -> prices.range(area, numbers::area));
        places(criteria, chips);
        chips.add(Criterion.PRICE, criteria.price(), price -> prices.wholeRange(criteria.deal(), price));
        chips.add(Criterion.PRICE_PER_SQM, criteria.pricePerSqm(), price -> prices.perSqmRange(criteria.deal(), price));
        premises(criteria, chips);
        chips.add(
                Criterion.YIELD,
                criteria.yield(),
                wanted -> texts.get("chip.yield", prices.range(wanted, numbers::percent)));
        chips.add(Criterion.PAYBACK_YEARS, criteria.paybackYears(), this::payback);
        chips.add(Criterion.SORT, criteria.sort(), sort -> texts.word("sort", sort));
        return List.copyOf(chips.all());
    }

    /** All chips in one line. */
    public String line(SearchCriteria criteria) {
        return of(criteria).stream().map(Chip::text).collect(Collectors.joining(" · "));
    }

    /** The chip of one criterion, or an empty text where the criteria do not hold it. */
    public String one(SearchCriteria criteria, Criterion criterion) {
        return of(criteria).stream()
                .filter(chip -> chip.criterion() == criterion)
                .map(Chip::text)
                .findFirst()
                .orElse("");
    }

    private void places(SearchCriteria criteria, Chips chips) {
        chips.add(Criterion.METRO, criteria.metro(), names -> texts.get("chip.metro", listed(names)));
        chips.add(
                Criterion.WALK_MINUTES,
                criteria.walkMinutes(),
                minutes ->
                        texts.get(criteria.metro() == null ? "chip.walk.any" : "chip.walk", numbers.decimal(minutes)));
        chips.add(Criterion.DISTRICTS, criteria.districts(), names -> texts.get("chip.district", listed(names)));
        chips.add(Criterion.OKRUGS, criteria.okrugs(), this::listed);
        chips.add(Criterion.INSIDE, criteria.inside(), ring -> texts.word("ring", ring));
        chips.add(
                Criterion.BUSINESS_DISTRICT,
                criteria.businessDistrict(),
                district -> texts.word("businessDistrict", district));
    }

    private void premises(SearchCriteria criteria, Chips chips) {
        chips.add(
                Criterion.BUILDING_CLASS,
                criteria.buildingClass(),
                classes -> texts.get("chip.class", listed(classes)));
        chips.add(Criterion.FLOOR, criteria.floor(), this::floor);
        chips.add(
                Criterion.CEILING_HEIGHT,
                criteria.ceilingHeight(),
                height -> texts.get("chip.ceiling", prices.range(height, numbers::decimal)));
        chips.add(
                Criterion.POWER_KW,
                criteria.powerKw(),
                power -> texts.get("chip.power", prices.range(power, numbers::decimal)));
        chips.add(Criterion.FEATURES, criteria.features(), features -> words("feature", features));
        chips.add(Criterion.PURPOSE, criteria.purpose(), purpose -> texts.word("purpose", purpose));
    }

    private String floor(NumberRange floor) {
        BigDecimal min = floor.min();
        BigDecimal max = floor.max();
        if (min == null && max != null && max.signum() <= 0) {
            return texts.get("chip.floor.basement");
        }
        boolean one = min != null && max != null && min.compareTo(max) == 0;
        return texts.get(one ? "chip.floor.one" : "chip.floor", prices.range(floor, numbers::decimal));
    }

    private String payback(NumberRange years) {
        BigDecimal max = years.max();
        return max == null ? "" : texts.counted("chip.payback", max);
    }

    private String words(String kind, Collection<? extends Enum<?>> values) {
        return listed(values.stream().map(value -> texts.word(kind, value)).toList());
    }

    private String listed(Collection<?> values) {
        String named = values.stream().limit(MOST_NAMED).map(Object::toString).collect(Collectors.joining(", "));
        return values.size() <= MOST_NAMED
                ? named
                : texts.get("chip.andMore", named, numbers.whole(values.size() - MOST_NAMED));
    }

    /** One criterion in words. */
    public record Chip(Criterion criterion, String text) {}

    private record Chips(List<Chip> all) {

        <T> void add(Criterion criterion, @Nullable T value, Function<T, String> words) {
            if (value != null) {
                all.add(new Chip(criterion, words.apply(value)));
            }
        }
    }
}
