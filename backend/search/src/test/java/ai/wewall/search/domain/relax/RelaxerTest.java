package ai.wewall.search.domain.relax;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.model.search.BuildingClass;
import ai.wewall.model.search.Deal;
import ai.wewall.model.search.Feature;
import ai.wewall.model.search.NumberRange;
import ai.wewall.model.search.PropertyType;
import ai.wewall.model.search.Purpose;
import ai.wewall.model.search.RelaxResponse;
import ai.wewall.model.search.Relaxation;
import ai.wewall.model.search.Ring;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.search.domain.SearchTexts;
import ai.wewall.search.domain.index.IndexQuery;
import ai.wewall.search.domain.index.ListingFixture;
import ai.wewall.search.domain.index.ListingIndex;
import ai.wewall.search.domain.index.Scope;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

class RelaxerTest {

    private static final SearchTexts RUSSIAN = SearchTexts.in(Locale.of("ru"));

    /** Everything that can be loosened at once. */
    private static final SearchCriteria NARROW = SearchCriteria.builder()
            .deal(Deal.RENT)
            .types(Set.of(PropertyType.RETAIL))
            .tenanted(true)
            .area(NumberRange.of(100, 120))
            .price(NumberRange.atMost(BigDecimal.valueOf(100_000)))
            .pricePerSqm(NumberRange.atMost(BigDecimal.valueOf(12_000)))
            .metro(Set.of("Сокол"))
            .walkMinutes(BigDecimal.valueOf(5))
            .districts(Set.of("Арбат"))
            .inside(Ring.GARDEN_RING)
            .buildingClass(Set.of(BuildingClass.A))
            .floor(NumberRange.of(1, 1))
            .ceilingHeight(NumberRange.atLeast(BigDecimal.valueOf(4)))
            .powerKw(NumberRange.atLeast(BigDecimal.valueOf(80)))
            .features(Set.of(Feature.PARKING, Feature.TERRACE, Feature.WET_POINT))
            .purpose(Purpose.CAFE)
            .yield(NumberRange.atLeast(BigDecimal.TEN))
            .paybackYears(NumberRange.atMost(BigDecimal.valueOf(9)))
            .build();

    private static final Neighbours NEXT_ONES = new Neighbours() {
        @Override
        public Set<String> ofStations(Set<String> names) {
            return names.contains("Курская") ? Set.of() : Set.of("Курская");
        }

        @Override
        public Set<String> ofDistricts(Set<String> names) {
            return names.contains("Сокол") ? Set.of() : Set.of("Сокол");
        }
    };

    private final AtomicInteger counts = new AtomicInteger();

    private Relaxer counting(ToIntFunction<SearchCriteria> counting) {
        return new Relaxer(
                criteria -> {
                    counts.incrementAndGet();
                    return counting.applyAsInt(criteria);
                },
                NEXT_ONES,
                RUSSIAN);
    }

    @Test
    void enoughIsLeftAsItIs() {
        RelaxResponse response = counting(criteria -> 5).relax(NARROW, 5);

        assertThat(response).isEqualTo(new RelaxResponse(5, List.of()));
        assertThat(counts).hasValue(1);
    }

    @Test
    void atMostTwentyCountsAreMade() {
        assertThat(counting(criteria -> 0).relax(NARROW, 5).items()).isEmpty();
        assertThat(counts).hasValue(20);
    }

    @Test
    void proposalsBringWhatTheySayAndChangeOneFieldAlone() {
        ListingIndex index = ListingFixture.index(ListingFixture.random(4_000, 2));
        SearchCriteria criteria = SearchCriteria.builder()
                .deal(Deal.RENT)
                .area(NumberRange.of(100, 130))
                .pricePerSqm(NumberRange.atMost(BigDecimal.valueOf(14_000)))
                .metro(Set.of("Сокол"))
                .features(Set.of(Feature.PARKING, Feature.TERRACE))
                .build();

        RelaxResponse response = counting(wanted -> index.count(IndexQuery.matching(wanted, Scope.anywhere())))
                .relax(criteria, 1_000);

        assertThat(response.items()).hasSize(5).allSatisfy(each -> {
            assertThat(each.total()).isEqualTo(index.count(IndexQuery.matching(each.criteria(), Scope.anywhere())));
            assertThat(each.more()).isEqualTo(each.total() - response.total()).isPositive();
            assertThat(each.label()).isNotBlank();
        });
        assertThat(response.items().stream().map(Relaxation::field))
                .containsExactlyInAnyOrder("area", "pricePerSqm", "metro", "features", "features");
    }

    @Test
    void smallestStepThatBringsAnythingIsProposed() {
        SearchCriteria criteria = SearchCriteria.builder()
                .deal(Deal.RENT)
                .pricePerSqm(NumberRange.atMost(BigDecimal.valueOf(30_000)))
                .build();
        ToIntFunction<SearchCriteria> from34 =
                wanted -> wanted.pricePerSqm().max().longValue() >= 34_000 ? 12 : 0;

        Relaxation proposal = counting(from34).relax(criteria, 5).items().getFirst();

        assertThat(proposal.value()).isEqualTo(NumberRange.atMost(BigDecimal.valueOf(35_000)));
        assertThat(proposal.more()).isEqualTo(12);
        assertThat(proposal.label()).isEqualTo("до 35 тыс. ₽ за м² в год");
    }

    @Test
    void moreForLessComesFirst() {
        SearchCriteria criteria = SearchCriteria.builder()
                .walkMinutes(BigDecimal.TEN)
                .area(NumberRange.of(100, 200))
                .buildingClass(Set.of(BuildingClass.B))
                .build();
        Map<String, Integer> brought = Map.of("walk", 3, "area", 40, "class", 1);
        ToIntFunction<SearchCriteria> counts = wanted -> !BigDecimal.TEN.equals(wanted.walkMinutes())
                ? brought.get("walk")
                : !wanted.area().equals(criteria.area())
                        ? brought.get("area")
                        : criteria.equals(wanted) ? 0 : brought.get("class");

        assertThat(counting(counts).relax(criteria, 5).items().stream().map(Relaxation::label))
                .containsExactly("площадь от 80 до 240 м²", "до 15 минут пешком от метро", "и класс C");
    }

    @Test
    void everyFieldHasAStepWithWords() {
        for (Locale locale : List.of(Locale.of("ru"), Locale.ENGLISH)) {
            SearchTexts texts = SearchTexts.in(locale);
            List<Step> steps = new java.util.ArrayList<>();
            new NumberLadders(NARROW, texts).all().forEach(steps::addAll);
            new PlaceLadders(NARROW, NEXT_ONES, texts).all().forEach(steps::addAll);
            new KindLadders(NARROW, texts).all().forEach(steps::addAll);

            assertThat(steps)
                    .extracting(Step::field)
                    .contains(
                            "types",
                            "tenanted",
                            "area",
                            "price",
                            "pricePerSqm",
                            "metro",
                            "walkMinutes",
                            "districts",
                            "inside",
                            "buildingClass",
                            "floor",
                            "ceilingHeight",
                            "powerKw",
                            "features",
                            "purpose",
                            "yield",
                            "paybackYears");
            assertThat(steps).allSatisfy(step -> {
                assertThat(step.criteria()).isNotEqualTo(NARROW);
                assertThat(step.label()).isNotBlank().doesNotContain("{");
                assertThat(step.cost()).isBetween(0.0, 1.0);
            });
        }
    }
}
