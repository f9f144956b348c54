package ai.wewall.bench;

import ai.wewall.listings.District;
import ai.wewall.listings.Geography;
import ai.wewall.listings.Station;
import ai.wewall.listings.Street;
import ai.wewall.model.listing.GeoPoint;
import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.listing.ListingStatus;
import ai.wewall.model.search.BuildingClass;
import ai.wewall.model.search.Deal;
import ai.wewall.model.search.Feature;
import ai.wewall.model.search.PropertyType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An invented market, skewed as Moscow's is: dense and dear in the centre, log-normal prices and areas, many offices and
 * few buildings. The same seed gives the same market.
 */
final class Market {

    private static final GeoPoint KREMLIN = new GeoPoint(55.7520, 37.6175);
    private static final Instant NEWEST = Instant.parse("2026-11-20T12:00:00Z");
    private static final PropertyType[] TYPES = {
        PropertyType.OFFICE,
        PropertyType.OFFICE,
        PropertyType.OFFICE,
        PropertyType.OFFICE,
        PropertyType.RETAIL,
        PropertyType.RETAIL,
        PropertyType.FREE_PURPOSE,
        PropertyType.FREE_PURPOSE,
        PropertyType.WAREHOUSE,
        PropertyType.BUILDING
    };

    private final Geography geography = Geography.ofMoscow();
    private final Map<String, List<String>> streets;
    private final Random random;

    private Market(long seed) {
        this.random = new Random(seed);
        this.streets = geography.streets().stream()
                .flatMap(street -> street.districts().stream().map(district -> Map.entry(district, street)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(entry -> nameOf(entry.getValue()), Collectors.toList())));
    }

    private static String nameOf(Street street) {
        return street.name();
    }

    /** So many published listings, one by one. */
    static Stream<ListingDetail> listings(int count, long seed) {
        Market market = new Market(seed);
        return IntStream.range(0, count).mapToObj(number -> market.listing());
    }

    private ListingDetail listing() {
        GeoPoint place = place();
        double centre = Math.exp(-metres(place) / 6_000);
        Deal deal = random.nextInt(100) < 62 ? Deal.RENT : Deal.SALE;
        PropertyType type = TYPES[random.nextInt(TYPES.length)];
        BigDecimal area = BigDecimal.valueOf(Math.round(area(type) * 2) / 2.0);
        BigDecimal perSqm = BigDecimal.valueOf(Math.round(perSqm(deal, type, centre) / 100) * 100);
        BigDecimal yearly = area.multiply(perSqm);
        BigDecimal price = deal == Deal.SALE ? yearly : yearly.divide(BigDecimal.valueOf(12), 0, RoundingMode.HALF_UP);
        boolean tenanted = deal == Deal.SALE && random.nextInt(100) < 22;
        BigDecimal payback = tenanted ? BigDecimal.valueOf(700 + random.nextInt(800), 2) : null;
        District district = geography.districtOf(place);
        Address address = address(district, type);
        return detail(new Offer(deal, type, area, price, perSqm, payback), place, district, address, centre);
    }

    private record Offer(
            Deal deal,
            PropertyType type,
            BigDecimal area,
            BigDecimal price,
            BigDecimal perSqm,
            @Nullable BigDecimal payback) {}

    private record Address(
            @Nullable String street, String house, @Nullable String centre, String text) {}

    private ListingDetail detail(Offer offer, GeoPoint place, District district, Address address, double centre) {
        Set<Feature> features = features();
        Integer floor = random.nextInt(10) == 0 ? null : Math.max(-1, (int) (random.nextGaussian() * 4 + 3));
        return new ListingDetail(
                new UUID(0x0193_0000_0000_7000L | random.nextLong() & 0xffff_ffff_0fffL, random.nextLong()).toString(),
                Texts.title(offer.type(), offer.deal(), offer.area()),
                offer.deal(),
                offer.type(),
                offer.area(),
                offer.price(),
                offer.perSqm(),
                address.text(),
                district.name(),
                district.okrug(),
                place,
                geography.metroNear(place),
                buildingClass(offer.type()),
                floor,
                12,
                null,
                offer.payback() == null
                        ? null
                        : BigDecimal.valueOf(100).divide(offer.payback(), 2, RoundingMode.HALF_UP),
                offer.payback(),
                offer.payback() != null,
                NEWEST.minusSeconds(random.nextInt(120 * 86_400)).atOffset(ZoneOffset.UTC),
                features,
                Texts.description(random, offer.type(), features, district.name()),
                List.of(),
                random.nextInt(4) == 0 ? null : BigDecimal.valueOf(25 + random.nextInt(40), 1),
                random.nextInt(3) == 0 ? null : BigDecimal.valueOf(5L + 5 * random.nextInt(30)),
                geography.ringsAround(place),
                geography.businessDistrictOf(place).orElse(null),
                address.street(),
                address.house(),
                address.centre(),
                1900 + random.nextInt(126),
                List.of(),
                null,
                null,
                null,
                null,
                ListingStatus.PUBLISHED,
                true,
                1,
                NEWEST.atOffset(ZoneOffset.UTC));
    }

    /** Round a station; those near the middle have more. */
    private GeoPoint place() {
        List<Station> stations = geography.stations();
        while (true) {
            GeoPoint station = stations.get(random.nextInt(stations.size())).location();
            if (random.nextDouble() < 0.08 + Math.exp(-metres(station) / 7_000)) {
                double lat = station.lat() + random.nextGaussian() * 0.006;
                double lon = station.lon() + random.nextGaussian() * 0.010;
                return new GeoPoint(Math.round(lat * 1e6) / 1e6, Math.round(lon * 1e6) / 1e6);
            }
        }
    }

    private static double metres(GeoPoint point) {
        double north = (point.lat() - KREMLIN.lat()) * 111_200;
        double east = (point.lon() - KREMLIN.lon()) * 111_200 * Math.cos(Math.toRadians(KREMLIN.lat()));
        return Math.hypot(north, east);
    }

    private double area(PropertyType type) {
        double middle = switch (type) {
            case OFFICE -> 140;
            case RETAIL -> 95;
            case FREE_PURPOSE -> 120;
            case WAREHOUSE -> 900;
            case BUILDING -> 1_800;
        };
        return Math.clamp(middle * Math.exp(random.nextGaussian() * 0.9), 8, 60_000);
    }

    private double perSqm(Deal deal, PropertyType type, double centre) {
        double dear = switch (type) {
            case OFFICE -> 1;
            case RETAIL -> 1.7;
            case FREE_PURPOSE -> 1.2;
            case WAREHOUSE -> 0.45;
            case BUILDING -> 0.9;
        };
        double base = deal == Deal.RENT ? 14_000 + 26_000 * centre : 140_000 + 330_000 * centre;
        return base * dear * Math.exp(random.nextGaussian() * 0.35);
    }

    private @Nullable BuildingClass buildingClass(PropertyType type) {
        boolean graded = type == PropertyType.OFFICE || type == PropertyType.BUILDING;
        return graded || random.nextInt(5) == 0
                ? BuildingClass.values()[Math.min(3, (int) (Math.abs(random.nextGaussian()) * 2))]
                : null;
    }

    private Set<Feature> features() {
        Set<Feature> features = EnumSet.noneOf(Feature.class);
        for (Feature feature : Feature.values()) {
            if (random.nextInt(100) < 12 + 5 * feature.ordinal()) {
                features.add(feature);
            }
        }
        return features;
    }

    private Address address(District district, PropertyType type) {
        List<String> known = streets.getOrDefault(district.name(), List.of());
        String street = known.isEmpty() ? null : known.get(random.nextInt(known.size()));
        String house = String.valueOf(1 + random.nextInt(120));
        String centre =
                type == PropertyType.OFFICE && random.nextInt(3) != 0 ? Texts.businessCentre(random, district) : null;
        String text = "Москва, " + (street == null ? district.name() : street) + ", " + house;
        return new Address(street, house, centre, text);
    }
}
