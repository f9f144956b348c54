package ai.wewall.listings.domain.demo;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.listings.domain.Figures;
import ai.wewall.listings.domain.ListingContent;
import ai.wewall.listings.domain.Wording;
import ai.wewall.listings.domain.demo.city.Band;
import ai.wewall.listings.domain.demo.city.RetailPlace;
import ai.wewall.listings.domain.demo.city.Zone;
import ai.wewall.listings.domain.demo.offer.FloorFactor;
import ai.wewall.listings.domain.demo.offer.Lot;
import ai.wewall.listings.domain.demo.offer.OfficeRates;
import ai.wewall.listings.domain.demo.offer.OfficeSpread;
import ai.wewall.listings.domain.demo.offer.SpaceRates;
import ai.wewall.listings.domain.geography.Moscow;
import ai.wewall.model.listing.TaxForm;
import ai.wewall.model.search.Deal;
import ai.wewall.model.search.PropertyType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rents, prices and yields of the whole demo market lie in the bands of their zone and class. */
class DemoPricesTest {

    /** Rates are rounded to the hundred a month, prices to what people write. */
    private static final double SLACK = 0.03;

    private static final DemoMarket MARKET = new DemoMarket(Moscow.load(), 20261116);
    private static final List<Lot> LOTS =
            IntStream.range(0, 20_000).mapToObj(MARKET::lot).toList();

    @Test
    void officesAreRentedAsTheirZoneAndClassDo() {
        assertThat(lots(PropertyType.OFFICE, Deal.RENT))
                .hasSizeGreaterThan(5_000)
                .allSatisfy(lot -> {
                    double middle =
                            OfficeRates.of(lot.site().zone()).rent(lot.site().buildingClass());
                    Band band = new Band(middle * OfficeSpread.LEAST, middle * OfficeSpread.MOST);

                    assertThat(band.holds(net(lot), SLACK))
                            .as("%s: %s", band, net(lot))
                            .isTrue();
                });
    }

    @Test
    void emptyOfficesAreSoldAsTheirZoneAndClassAre() {
        assertThat(lots(PropertyType.OFFICE, Deal.SALE))
                .filteredOn(lot -> !lot.isLet())
                .hasSizeGreaterThan(1_000)
                .allSatisfy(lot -> {
                    double middle =
                            OfficeRates.of(lot.site().zone()).sale(lot.site().buildingClass());

                    assertThat(new Band(middle * 0.82, middle * 1.2).holds(perSqm(lot), SLACK))
                            .isTrue();
                });
    }

    @Test
    void letOfficesYieldAsTheirZoneAndClassDo() {
        assertThat(lots(PropertyType.OFFICE, Deal.SALE))
                .filteredOn(Lot::isLet)
                .hasSizeGreaterThan(300)
                .allSatisfy(lot -> {
                    double cap =
                            OfficeRates.of(lot.site().zone()).cap(lot.site().buildingClass());

                    assertThat(figures(lot).yieldPct().doubleValue()).isBetween(cap - 0.6, cap + 1.4);
                });
    }

    @ParameterizedTest
    @EnumSource(
            value = PropertyType.class,
            names = {"RETAIL", "FREE_PURPOSE"})
    void shopsAreRentedAsTheirPlaceDoes(PropertyType type) {
        assertThat(lots(type, Deal.RENT))
                .hasSizeGreaterThan(1_500)
                .allSatisfy(lot -> assertThat(place(lot).rent().holds(perSqm(lot) / factor(lot), SLACK))
                        .isTrue());
    }

    @ParameterizedTest
    @EnumSource(
            value = PropertyType.class,
            names = {"RETAIL", "FREE_PURPOSE"})
    void shopsAreSoldAsTheirPlaceIs(PropertyType type) {
        assertThat(lots(type, Deal.SALE))
                .hasSizeGreaterThan(1_000)
                .allSatisfy(lot -> assertThat(place(lot).price().holds(perSqm(lot) / factor(lot), 0.16))
                        .as("%s %s", place(lot), perSqm(lot) / factor(lot))
                        .isTrue());
    }

    @ParameterizedTest
    @EnumSource(
            value = PropertyType.class,
            names = {"RETAIL", "FREE_PURPOSE"})
    void letShopsPayBackAsTheirPlaceDoes(PropertyType type) {
        assertThat(lots(type, Deal.SALE))
                .filteredOn(Lot::isLet)
                .hasSizeGreaterThan(300)
                .allSatisfy(lot -> assertThat(place(lot)
                                .payback()
                                .holds(figures(lot).paybackYears().doubleValue(), SLACK))
                        .isTrue());
    }

    @Test
    void warehousesCostWhatTheirZoneAsks() {
        assertThat(lots(PropertyType.WAREHOUSE, Deal.RENT))
                .hasSizeGreaterThan(500)
                .allMatch(
                        lot -> SpaceRates.ofWarehouses(lot.site().zone()).rent().holds(perSqm(lot), SLACK));
        assertThat(lots(PropertyType.WAREHOUSE, Deal.SALE))
                .hasSizeGreaterThan(100)
                .allMatch(
                        lot -> SpaceRates.ofWarehouses(lot.site().zone()).sale().holds(perSqm(lot), 0.16));
    }

    @Test
    void buildingsCostWhatTheirZoneAsks() {
        assertThat(lots(PropertyType.BUILDING, Deal.RENT))
                .hasSizeGreaterThan(150)
                .allMatch(
                        lot -> SpaceRates.ofBuildings(lot.site().zone()).rent().holds(perSqm(lot), SLACK));
        assertThat(lots(PropertyType.BUILDING, Deal.SALE))
                .hasSizeGreaterThan(300)
                .allMatch(
                        lot -> SpaceRates.ofBuildings(lot.site().zone()).sale().holds(perSqm(lot), 0.16));
    }

    @ParameterizedTest
    @EnumSource(Zone.class)
    void everyZoneHasOffices(Zone zone) {
        assertThat(LOTS)
                .filteredOn(
                        lot -> lot.type() == PropertyType.OFFICE && lot.site().zone() == zone)
                .hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @EnumSource(RetailPlace.class)
    void everyKindOfStreetHasShops(RetailPlace place) {
        assertThat(LOTS)
                .filteredOn(lot -> lot.type() == PropertyType.RETAIL && place(lot) == place)
                .hasSizeGreaterThan(60);
    }

    @Test
    void betterClassesAreDearerInEveryZone() {
        Map<Zone, List<Lot>> zones = lots(PropertyType.OFFICE, Deal.RENT).stream()
                .collect(Collectors.groupingBy(lot -> lot.site().zone()));
        zones.forEach((zone, lots) -> {
            OfficeRates rates = OfficeRates.of(zone);
            assertThat(median(lots, lot -> rates.rent(lot.site().buildingClass()) == rates.rentA()))
                    .isGreaterThan(median(lots, lot -> rates.rent(lot.site().buildingClass()) == rates.rentBPlus()));
        });
    }

    private static double median(List<Lot> lots, Predicate<Lot> which) {
        double[] rents = lots.stream()
                .filter(which)
                .mapToDouble(DemoPricesTest::net)
                .sorted()
                .toArray();
        return rents[rents.length / 2];
    }

    private static List<Lot> lots(PropertyType type, Deal deal) {
        return LOTS.stream()
                .filter(lot -> lot.type() == type && lot.deal() == deal)
                .toList();
    }

    /** The stated rent without VAT and operating expenses. */
    private static double net(Lot lot) {
        double withoutVat = perSqm(lot) / (lot.taxForm() == TaxForm.VAT_INCLUDED ? 1.22 : 1);
        boolean opexInside =
                Boolean.TRUE.equals(Objects.requireNonNull(lot.offer().terms()).opexIncluded());
        BigDecimal opex = Objects.requireNonNull(lot.offer().opexPerSqmYear());
        return withoutVat - (opexInside ? opex.doubleValue() : 0);
    }

    private static double perSqm(Lot lot) {
        return figures(lot).pricePerSqm().doubleValue();
    }

    private static Figures figures(Lot lot) {
        ListingContent content = lot.told(new Wording("title", "description"));
        return Figures.of(content);
    }

    private static RetailPlace place(Lot lot) {
        return lot.site().retailPlace();
    }

    private static double factor(Lot lot) {
        return FloorFactor.of(lot.type(), Objects.requireNonNull(lot.premises().floor()));
    }
}
