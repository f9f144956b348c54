package ai.wewall.listings.domain;

import static ai.wewall.listings.domain.ListingFixture.MOSCOW;
import static ai.wewall.listings.domain.ListingFixture.NOW;

import ai.wewall.listings.ListingId;
import ai.wewall.model.listing.Entrance;
import ai.wewall.model.listing.GeoPoint;
import ai.wewall.model.listing.LeaseSummary;
import ai.wewall.model.listing.ListingTerms;
import ai.wewall.model.listing.ParkingKind;
import ai.wewall.model.listing.TaxForm;
import ai.wewall.model.search.BuildingClass;
import ai.wewall.model.search.Deal;
import ai.wewall.model.search.Feature;
import ai.wewall.model.search.PropertyType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Complete listings with any values that the rules let through, awkward texts among them. */
public final class RandomListings {

    private static final List<String> AWKWARD = List.of(
            "tab\there",
            "line\nbreak",
            "back\\slash",
            "\\N",
            "{a,b}",
            "«кавычки»",
            "\"",
            "'",
            ",",
            "NULL",
            "🏢",
            "ё",
            "%s;--");

    private final Random random;

    public RandomListings(long seed) {
        this.random = new Random(seed);
    }

    public Listing published() {
        Listing draft = ListingFixture.draft(content());
        return ListingFixture.accepted(draft.publish(NOW.plusMillis(random.nextInt(1_000_000))));
    }

    public Listing inAnyState() {
        return switch (random.nextInt(3)) {
            case 0 -> ListingFixture.draft(content());
            case 1 -> published();
            default -> ListingFixture.accepted(published().withdraw(NOW));
        };
    }

    public Listing ofDemo(int index) {
        ListingContent content = content();
        Surroundings around = Surroundings.of(MOSCOW, content.place().location());
        return Listing.ofDemo(new ListingId(new UUID(random.nextLong(), index)), content, around, NOW, NOW);
    }

    private ListingContent content() {
        Deal deal = pick(Deal.values());
        BigDecimal area = number(100_000, 3).add(BigDecimal.TEN);
        return new ListingContent(
                new Wording(text(), text() + text()),
                new Offer(
                        deal,
                        number(1_000_000_000, 2),
                        maybe(pick(TaxForm.values())),
                        maybe(number(9_000, 2)),
                        terms()),
                new Premises(
                        pick(PropertyType.values()),
                        area,
                        random.nextInt(12) - 2,
                        number(9, 2).add(BigDecimal.ONE),
                        maybe(number(900, 1)),
                        maybe(number(900_000_000, 0)),
                        some(Feature.class)),
                new Building(pick(BuildingClass.values()), 12, maybe(1_950 + random.nextInt(80)), maybe(text())),
                new Place(new GeoPoint(55.5 + random.nextDouble() / 2, 37.2 + random.nextDouble()), text(), text()),
                deal == Deal.SALE ? leases(area) : List.of(),
                random.nextInt(7));
    }

    private List<LeaseSummary> leases(BigDecimal area) {
        int count = random.nextInt(4);
        return IntStream.range(0, count)
                .mapToObj(i -> new LeaseSummary(
                        text(),
                        area.divideToIntegralValue(BigDecimal.valueOf(4)),
                        number(9_000_000, 2),
                        LocalDate.of(2020 + random.nextInt(6), 1 + random.nextInt(12), 1),
                        LocalDate.of(2028 + random.nextInt(9), 1 + random.nextInt(12), 28),
                        maybe(number(10, 1))))
                .toList();
    }

    private ListingTerms terms() {
        return new ListingTerms(
                maybe(random.nextBoolean()),
                maybe(random.nextBoolean()),
                maybe(number(4, 1)),
                maybe(random.nextInt(5)),
                maybe(number(90, 1)),
                maybe(1 + random.nextInt(120)),
                maybe(number(200, 1)),
                maybe(number(1, 2).add(BigDecimal.ONE)),
                maybe(number(120, 0)),
                maybe("77:01:0004012:" + random.nextInt(9_999)),
                maybe(text()),
                maybe(text()),
                maybe(random.nextBoolean()),
                maybe(text()),
                maybe(random.nextBoolean()),
                maybe(pick(Entrance.values())),
                maybe(pick(ParkingKind.values())),
                maybe(text()),
                maybe(random.nextBoolean()));
    }

    private BigDecimal number(long below, int scale) {
        long unscaled = 1 + random.nextLong(below * BigDecimal.TEN.pow(scale).longValueExact());
        return BigDecimal.valueOf(unscaled, scale);
    }

    private String text() {
        return "a" + pick(AWKWARD.toArray(String[]::new)) + random.nextInt(100) + pick(AWKWARD.toArray(String[]::new))
                + "z";
    }

    private <T> T maybe(T value) {
        return random.nextInt(4) == 0 ? null : value;
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <E extends Enum<E>> Set<E> some(Class<E> type) {
        Set<E> some = EnumSet.noneOf(type);
        for (E value : type.getEnumConstants()) {
            if (random.nextBoolean()) {
                some.add(value);
            }
        }
        return some;
    }
}
