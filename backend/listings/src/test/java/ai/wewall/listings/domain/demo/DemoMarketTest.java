package ai.wewall.listings.domain.demo;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.listings.domain.Listing;
import ai.wewall.listings.domain.ListingDetails;
import ai.wewall.listings.domain.demo.offer.Lot;
import ai.wewall.listings.domain.geography.Moscow;
import ai.wewall.model.listing.LeaseSummary;
import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.search.BuildingClass;
import ai.wewall.model.search.BusinessDistrict;
import ai.wewall.model.search.Deal;
import ai.wewall.model.search.Feature;
import ai.wewall.model.search.Okrug;
import ai.wewall.model.search.PropertyType;
import ai.wewall.model.search.Purpose;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DemoMarketTest {

    private static final long SEED = 20261116;
    private static final int SIZE = 20_000;
    private static final Moscow MOSCOW = Moscow.load();
    private static final DemoMarket MARKET = new DemoMarket(MOSCOW, SEED);
    private static final List<Listing> LISTINGS =
            IntStream.range(0, SIZE).mapToObj(MARKET::listing).toList();
    private static final List<ListingDetail> DETAILS = LISTINGS.stream()
            .map(listing -> ListingDetails.of(listing).orElseThrow())
            .toList();

    @Test
    void sameSeedGivesTheSameMarketInAnyOrder() {
        DemoMarket again = new DemoMarket(MOSCOW, SEED);

        for (int index = SIZE - 1; index >= 0; index -= 3) {
            assertThat(again.listing(index)).isEqualTo(LISTINGS.get(index));
        }
    }

    @Test
    void marketDependsOnNoLocaleAndNoTimeZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(new DemoMarket(MOSCOW, SEED).listing(4_321)).isEqualTo(LISTINGS.get(4_321));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void otherSeedGivesAnotherMarket() {
        assertThat(new DemoMarket(MOSCOW, SEED + 1).listing(0)).isNotEqualTo(LISTINGS.getFirst());
    }

    @Test
    void idsAreUniqueVersionSevenAndOfTheirMoment() {
        assertThat(LISTINGS.stream().map(Listing::id)).doesNotHaveDuplicates();
        assertThat(LISTINGS).allSatisfy(listing -> {
            assertThat(listing.id().value().version()).isEqualTo(7);
            assertThat(listing.id().value().getMostSignificantBits() >>> 16)
                    .isEqualTo(listing.publishedAt().toEpochMilli());
        });
    }

    @Test
    void offersWerePublishedInTheLastHalfYear() {
        assertThat(DETAILS)
                .allSatisfy(detail -> assertThat(detail.publishedAt().toLocalDate())
                        .isBetween(DemoMarket.TODAY.minusDays(184), DemoMarket.TODAY.minusDays(1)))
                .allSatisfy(detail -> assertThat(detail.updatedAt())
                        .isAfterOrEqualTo(detail.publishedAt())
                        .isBeforeOrEqualTo(DemoMarket.TODAY.atStartOfDay().atOffset(ZoneOffset.UTC)));
    }

    @ParameterizedTest
    @EnumSource(Okrug.class)
    void everyOkrugHasOffersOfEveryDeal(Okrug okrug) {
        Map<Deal, Long> deals = count(detail -> detail.okrug() == okrug, ListingDetail::deal);

        assertThat(deals.get(Deal.RENT)).isGreaterThan(30);
        assertThat(deals.get(Deal.SALE)).isGreaterThan(15);
    }

    @Test
    void centreIsTheDensest() {
        Map<Okrug, Long> okrugs = count(detail -> true, ListingDetail::okrug);

        assertThat(okrugs.get(Okrug.CAO)).isGreaterThan(SIZE / 4L);
        assertThat(okrugs).allSatisfy((okrug, offers) -> assertThat(offers).isLessThanOrEqualTo(okrugs.get(Okrug.CAO)));
    }

    @Test
    void typesAndDealsComeInBelievableShares() {
        Map<PropertyType, Long> types = count(detail -> true, ListingDetail::type);
        Map<Deal, Long> deals = count(detail -> true, ListingDetail::deal);

        assertThat(types.get(PropertyType.OFFICE)).isBetween(SIZE * 40L / 100, SIZE * 48L / 100);
        assertThat(types.get(PropertyType.RETAIL)).isBetween(SIZE * 22L / 100, SIZE * 28L / 100);
        assertThat(types.get(PropertyType.FREE_PURPOSE)).isBetween(SIZE * 16L / 100, SIZE * 22L / 100);
        assertThat(types.get(PropertyType.WAREHOUSE)).isBetween(SIZE * 5L / 100, SIZE * 9L / 100);
        assertThat(types.get(PropertyType.BUILDING)).isBetween(SIZE * 3L / 100, SIZE * 7L / 100);
        assertThat(deals.get(Deal.RENT)).isBetween(SIZE * 60L / 100, SIZE * 75L / 100);
    }

    @Test
    void everyDistrictHasOffers() {
        assertThat(count(detail -> true, ListingDetail::district))
                .hasSizeGreaterThanOrEqualTo(MOSCOW.districts().size() - 5);
    }

    @Test
    void moscowCityHasOffices() {
        assertThat(DETAILS)
                .filteredOn(detail -> detail.businessDistrict() == BusinessDistrict.MOSCOW_CITY)
                .hasSizeGreaterThan(200)
                .allMatch(detail -> detail.type() != PropertyType.OFFICE || detail.floors() >= 36);
    }

    @Test
    void sentenceOfTheFirstScreenFindsOffers() {
        assertThat(DETAILS)
                .filteredOn(detail -> detail.type() == PropertyType.OFFICE && detail.deal() == Deal.RENT)
                .filteredOn(detail ->
                        detail.area().doubleValue() >= 100 && detail.area().doubleValue() <= 200)
                .filteredOn(detail -> detail.pricePerSqm().doubleValue() <= 30_000)
                .filteredOn(detail ->
                        detail.metro().stream().anyMatch(walk -> walk.name().equals("Белорусская")))
                .hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void nothingIsMissingThatTheTypeDemands() {
        assertThat(DETAILS).allSatisfy(detail -> {
            assertThat(detail.ceilingHeight()).isNotNull();
            assertThat(detail.powerKw()).isPositive();
            assertThat(detail.floors()).isPositive();
            assertThat(detail.builtYear()).isBetween(1800, 2026);
            assertThat(detail.taxForm()).isNotNull();
            assertThat(detail.terms()).isNotNull();
            assertThat(detail.cadastralValue()).isPositive();
            assertThat(detail.floor() == null).isEqualTo(detail.type() == PropertyType.BUILDING);
            assertThat(detail.photos()).hasSizeBetween(3, 6);
            if (detail.type() == PropertyType.OFFICE || detail.type() == PropertyType.WAREHOUSE) {
                assertThat(detail.buildingClass()).isNotNull();
                assertThat(detail.opexPerSqmYear()).isPositive();
            }
        });
    }

    @Test
    void everyFloorIsInItsBuilding() {
        assertThat(DETAILS)
                .filteredOn(detail -> detail.floor() != null)
                .allMatch(detail -> detail.floor() <= detail.floors() && detail.floor() >= -1);
    }

    @Test
    void featuresGoTogether() {
        assertThat(DETAILS)
                .noneMatch(detail -> detail.features().contains(Feature.FITTED_OUT)
                        && detail.features().contains(Feature.SHELL_AND_CORE))
                .allMatch(detail -> detail.type() == PropertyType.BUILDING
                        || !detail.features().contains(Feature.EXHAUST_HOOD)
                        || detail.features().contains(Feature.WET_POINT))
                .allMatch(detail -> detail.type() != PropertyType.WAREHOUSE
                        || detail.features().contains(Feature.LOADING_ZONE));
    }

    @Test
    void letPremisesGiveAValidInvestment() {
        List<ListingDetail> let =
                DETAILS.stream().filter(ListingDetail::tenanted).toList();

        assertThat(let).hasSizeGreaterThan(SIZE / 15);
        assertThat(let).allSatisfy(detail -> {
            assertThat(detail.deal()).isEqualTo(Deal.SALE);
            assertThat(detail.leases().stream().map(LeaseSummary::area).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isLessThanOrEqualTo(detail.area());
            assertThat(detail.leases()).allSatisfy(lease -> {
                assertThat(lease.rentPerMonth()).isPositive();
                assertThat(lease.area()).isPositive();
                assertThat(lease.start()).isBefore(DemoMarket.TODAY);
                assertThat(lease.end()).isAfter(DemoMarket.TODAY.plusMonths(13));
                if (lease.indexationPct() != null) {
                    assertThat(lease.indexationPct()).isBetween(BigDecimal.valueOf(4), BigDecimal.TEN);
                }
            });
        });
    }

    @Test
    void whatIsNotLetHasNoYield() {
        assertThat(DETAILS)
                .filteredOn(detail -> !detail.tenanted())
                .allMatch(detail -> detail.yieldPct() == null && detail.paybackYears() == null);
    }

    @Test
    void buildingIsTheSameForAllWhoOfferInIt() {
        Map<String, List<Lot>> houses = IntStream.range(0, 4_000)
                .mapToObj(MARKET::lot)
                .collect(Collectors.groupingBy(
                        lot -> lot.site().street() + lot.site().house()));

        assertThat(houses.values())
                .allMatch(lots -> lots.stream().map(Lot::site).distinct().count() == 1);
    }

    @Test
    void classesAreAllThere() {
        assertThat(count(detail -> detail.type() == PropertyType.OFFICE, ListingDetail::buildingClass))
                .containsOnlyKeys(BuildingClass.values())
                .allSatisfy((buildingClass, offers) -> assertThat(offers).isGreaterThan(900));
    }

    @Test
    void everyTradeHasItsAttributesSomewhere() {
        assertThat(Purpose.values()).hasSize(10);
        assertThat(DETAILS)
                .filteredOn(detail -> detail.features().containsAll(List.of(Feature.EXHAUST_HOOD, Feature.WET_POINT)))
                .filteredOn(detail -> detail.floor() != null
                        && detail.floor() <= 1
                        && detail.powerKw().intValue() >= 15)
                .hasSizeGreaterThan(400);
        assertThat(DETAILS)
                .filteredOn(detail -> detail.features().contains(Feature.LOADING_ZONE)
                        && detail.powerKw().intValue() >= 40)
                .hasSizeGreaterThan(400);
    }

    private static <K> Map<K, Long> count(Predicate<ListingDetail> which, Function<ListingDetail, K> key) {
        return DETAILS.stream().filter(which).collect(Collectors.groupingBy(key, Collectors.counting()));
    }
}
