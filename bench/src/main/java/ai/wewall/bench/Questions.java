package ai.wewall.bench;

import ai.wewall.listings.Geography;
import ai.wewall.listings.Station;
import ai.wewall.model.search.Deal;
import ai.wewall.model.search.NumberRange;
import ai.wewall.model.search.PropertyType;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.model.search.SearchCriteriaBuilder;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Random searches of a kind; the same seed gives the same ones to every engine. */
public final class Questions {

    /** The fields that are counted. */
    public static final Set<String> FACETS = Set.of("deal", "types", "buildingClass", "okrugs", "districts", "metro");

    private static final List<Double> CITY = List.of(37.30, 55.50, 37.95, 56.00);

    private static final List<String> WORDS = List.of(
            "парковка",
            "витринные окна",
            "свободная планировка",
            "охрана",
            "склад пандус",
            "терраса",
            "кафе вытяжка",
            "лифты столовая",
            "каникулы",
            "арендатор",
            "особняк",
            "ремонт",
            "белая площадь",
            "первая линия");

    private static final List<String> STATIONS = Geography.ofMoscow().stations().stream()
            .map(Station::name)
            .distinct()
            .toList();

    private final Random random;

    private Questions(long seed) {
        this.random = new Random(seed);
    }

    /** What a search is like. */
    public enum Kind {
        /** Deal, two types, ranges of price and area, a box, three stations. */
        TYPICAL,
        /** Deal, two types, ranges of price and area, the whole city. */
        CITY_WIDE,
        /** Deal and the whole city: about half of the base. */
        HALF,
        /** City-wide, and two words. */
        WORDS
    }

    /**
     * A search.
     *
     * @param box west, south, east, north
     * @param text words, or null
     */
    public record Question(
            SearchCriteria criteria,
            List<Double> box,
            @Nullable String text) {}

    /** So many searches of a kind. */
    public static List<Question> of(Kind kind, int count) {
        Questions questions = new Questions(42 + kind.ordinal());
        return IntStream.range(0, count)
                .mapToObj(number -> questions.next(kind))
                .toList();
    }

    private Question next(Kind kind) {
        Deal deal = random.nextBoolean() ? Deal.RENT : Deal.SALE;
        SearchCriteriaBuilder criteria = SearchCriteria.builder().deal(deal);
        if (kind != Kind.HALF) {
            criteria.types(twoTypes()).price(price(deal)).area(area());
        }
        if (kind == Kind.TYPICAL) {
            criteria.metro(threeStations());
        }
        String text = kind == Kind.WORDS ? twoWords() : null;
        return new Question(criteria.build(), kind == Kind.TYPICAL ? box() : CITY, text);
    }

    private Set<PropertyType> twoTypes() {
        Set<PropertyType> types = EnumSet.noneOf(PropertyType.class);
        while (types.size() < 2) {
            types.add(PropertyType.values()[random.nextInt(PropertyType.values().length)]);
        }
        return types;
    }

    private NumberRange price(Deal deal) {
        long from = deal == Deal.RENT ? 50_000L + random.nextInt(200_000) : 5_000_000L + random.nextInt(20_000_000);
        return NumberRange.of(from, from * (3 + random.nextInt(8)));
    }

    private NumberRange area() {
        long from = 20L + random.nextInt(100);
        return NumberRange.of(from, from * (2 + random.nextInt(6)));
    }

    private Set<String> threeStations() {
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < 3) {
            names.add(STATIONS.get(random.nextInt(STATIONS.size())));
        }
        return names;
    }

    private List<Double> box() {
        double west = 37.35 + random.nextDouble() * 0.15;
        double south = 55.58 + random.nextDouble() * 0.1;
        return List.of(west, south, west + 0.35, south + 0.22);
    }

    private String twoWords() {
        return WORDS.get(random.nextInt(WORDS.size())) + ' ' + WORDS.get(random.nextInt(WORDS.size()));
    }
}
