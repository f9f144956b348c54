package ai.wewall.search.domain.index;

import ai.wewall.model.listing.GeoPoint;
import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.listing.ListingStatus;
import ai.wewall.model.listing.MetroWalk;
import ai.wewall.model.search.BuildingClass;
import ai.wewall.model.search.BusinessDistrict;
import ai.wewall.model.search.Deal;
import ai.wewall.model.search.Feature;
import ai.wewall.model.search.Okrug;
import ai.wewall.model.search.PropertyType;
import ai.wewall.model.search.Ring;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Random listings with few distinct values, so that queries hit, and ties and borders are common. */
public final class ListingFixture {

    public static final List<String> DISTRICTS = List.of("Арбат", "Хамовники", "Сокол", "Тверской", "Зябликово");
    public static final List<String> STATIONS =
            List.of("Белорусская", "Сокол", "Арбатская", "Королёв", "Курская", "Таганская");

    private ListingFixture() {}

    public static List<ListingDetail> random(int count, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, count).mapToObj(i -> one(random)).toList();
    }

    /** An index over listings, with empty cards. */
    public static ListingIndex index(List<ListingDetail> listings) {
        return ListingIndex.of(listings.stream()
                .map(each -> IndexedListing.of(each, new byte[0]))
                .toList());
    }

    public static ListingDetail one(Random random) {
        return one(random, new UUID(random.nextLong(), random.nextLong()), 1, ListingStatus.PUBLISHED);
    }

    public static ListingDetail one(Random random, UUID id, long version, ListingStatus status) {
        Deal deal = pick(random, Deal.values());
        BigDecimal area = BigDecimal.valueOf(20 + random.nextInt(60) * 5L);
        BigDecimal perSqm = BigDecimal.valueOf((deal == Deal.RENT ? 10_000 : 200_000) + 1_000L * random.nextInt(30));
        boolean tenanted = deal == Deal.SALE && random.nextInt(3) == 0;
        return new ListingDetail(
                id.toString(),
                "title" + version,
                deal,
                pick(random, PropertyType.values()),
                area,
                deal == Deal.RENT
                        ? area.multiply(perSqm).divideToIntegralValue(BigDecimal.valueOf(12))
                        : area.multiply(perSqm),
                perSqm,
                "address",
                DISTRICTS.get(random.nextInt(DISTRICTS.size())),
                pick(random, Okrug.values()),
                new GeoPoint(55.5 + random.nextInt(50) / 100.0, 37.3 + random.nextInt(60) / 100.0),
                metro(random),
                maybe(random, pick(random, BuildingClass.values())),
                maybe(random, random.nextInt(12) - 1),
                12,
                null,
                tenanted ? BigDecimal.valueOf(5 + random.nextInt(10)) : null,
                tenanted ? BigDecimal.valueOf(7 + random.nextInt(10)) : null,
                tenanted,
                Instant.ofEpochSecond(1_790_000_000L + random.nextInt(50) * 3_600L)
                        .atOffset(ZoneOffset.UTC),
                someOf(random, Feature.class),
                "description",
                List.of(),
                maybe(random, BigDecimal.valueOf(25 + random.nextInt(20)).movePointLeft(1)),
                maybe(random, BigDecimal.valueOf(10L * random.nextInt(10))),
                rings(random),
                random.nextInt(8) == 0 ? BusinessDistrict.MOSCOW_CITY : null,
                "street",
                "1",
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                status,
                true,
                version,
                OffsetDateTime.now(ZoneOffset.UTC));
    }

    private static List<MetroWalk> metro(Random random) {
        List<String> names = new ArrayList<>(STATIONS);
        java.util.Collections.shuffle(names, random);
        return names.stream()
                .limit(1 + random.nextInt(3))
                .map(name -> new MetroWalk(name, "line", 1 + random.nextInt(25)))
                .toList();
    }

    private static Set<Ring> rings(Random random) {
        Ring outermost = pick(random, Ring.values());
        return EnumSet.range(outermost, Ring.MKAD);
    }

    static <E extends Enum<E>> Set<E> someOf(Random random, Class<E> type) {
        Set<E> some = EnumSet.noneOf(type);
        for (E value : type.getEnumConstants()) {
            if (random.nextInt(3) != 0) {
                some.add(value);
            }
        }
        return some;
    }

    static <T> T pick(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    static <T> T maybe(Random random, T value) {
        return random.nextInt(5) == 0 ? null : value;
    }
}
