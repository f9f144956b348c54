package ai.wewall.listings.domain;

import static ai.wewall.listings.domain.ListingFixture.MOSCOW;
import static ai.wewall.listings.domain.ListingFixture.NOW;
import static ai.wewall.listings.domain.ListingFixture.draft;
import static ai.wewall.listings.domain.ListingFixture.lease;
import static ai.wewall.listings.domain.ListingFixture.letShop;
import static ai.wewall.listings.domain.ListingFixture.newId;
import static ai.wewall.listings.domain.ListingFixture.number;
import static ai.wewall.listings.domain.ListingFixture.office;
import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.listings.domain.Refusal.Code;
import ai.wewall.model.listing.GeoPoint;
import ai.wewall.model.listing.LeaseSummary;
import ai.wewall.model.listing.ListingTerms;
import ai.wewall.model.search.Deal;
import ai.wewall.model.search.PropertyType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ListingRulesTest {

    @ParameterizedTest
    @CsvSource({"0", "-1", "10000001"})
    void areaThatThereCannotBeIsRefusedInADraftToo(BigDecimal area) {
        assertThat(reasons(withArea(area))).contains(new Refusal("area", Code.OUT_OF_RANGE));
    }

    @ParameterizedTest
    @CsvSource({"NaN, 37.6", "55.7, NaN", "91, 37.6", "55.7, 181", "48.85, 2.35"})
    void placeOutsideMoscowIsRefused(double lat, double lon) {
        Place elsewhere = new Place(new GeoPoint(lat, lon), "улица", "1");

        assertThat(reasons(with(office(), elsewhere))).containsExactly(new Refusal("location", Code.OUT_OF_RANGE));
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("з".repeat(201), Code.OUT_OF_RANGE),
                Arguments.of("nul \u0000", Code.INVALID_VALUE),
                Arguments.of("half \ud800 of a pair", Code.INVALID_VALUE));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void textThatNoScreenCanShowIsRefused(String title, Code code) {
        ListingContent office = office();
        ListingContent told = new ListingContent(
                new Wording(title, "описание"),
                office.offer(),
                office.premises(),
                office.building(),
                office.place(),
                List.of(),
                0);

        assertThat(reasons(told)).containsExactly(new Refusal("title", code));
    }

    @Test
    void floorAboveTheRoofIsRefused() {
        assertThat(reasons(withFloor(8))).containsExactly(new Refusal("floor", Code.ORDER));
    }

    @Test
    void photosAreCountedUpToALimit() {
        assertThat(reasons(withPhotos(51))).containsExactly(new Refusal("photos", Code.TOO_MANY));
        assertThat(reasons(withPhotos(-1))).containsExactly(new Refusal("photos", Code.OUT_OF_RANGE));
    }

    @Test
    void leasesTakeNoMoreThanThereIs() {
        assertThat(reasons(letShop(lease("60", "100000"), lease("40.1", "100000"))))
                .containsExactly(new Refusal("leases", Code.AREA_EXCEEDED));
        assertThat(draft(letShop(lease("60", "100000"), lease("40", "100000")))).isNotNull();
    }

    @Test
    void leaseEndsAfterItsStartAndPaysRent() {
        LeaseSummary wrong = new LeaseSummary(
                " ",
                BigDecimal.ONE,
                BigDecimal.ZERO,
                LocalDate.of(2027, 1, 2),
                LocalDate.of(2027, 1, 1),
                number("101"));

        assertThat(reasons(letShop(wrong)))
                .containsExactlyInAnyOrder(
                        new Refusal("leases[0].tenant", Code.OUT_OF_RANGE),
                        new Refusal("leases[0].rentPerMonth", Code.OUT_OF_RANGE),
                        new Refusal("leases[0].end", Code.ORDER),
                        new Refusal("leases[0].indexationPct", Code.OUT_OF_RANGE));
    }

    @Test
    void premisesForRentHaveNoLeases() {
        ListingContent shop = letShop(lease("100", "400000"));
        Offer rent = new Offer(Deal.RENT, number("400000"), null, null, null);
        ListingContent both = new ListingContent(
                shop.wording(), rent, shop.premises(), shop.building(), shop.place(), shop.leases(), 0);

        assertThat(reasons(both)).containsExactly(new Refusal("leases", Code.CONFLICT));
    }

    @ParameterizedTest
    @EnumSource(PropertyType.class)
    void eachTypeAsksForWhatItNeeds(PropertyType type) {
        Set<String> needs = switch (type) {
            case OFFICE -> Set.of("buildingClass", "floor", "floors");
            case RETAIL, FREE_PURPOSE -> Set.of("floor");
            case WAREHOUSE -> Set.of("ceilingHeight");
            case BUILDING -> Set.of("floors");
        };

        assertThat(((Decision.Refused) draft(bare(type)).publish(NOW)).reasons())
                .extracting(Refusal::field)
                .containsExactlyInAnyOrderElementsOf(needs);
    }

    @Test
    void termsThatSayNothingAreNoTerms() {
        ListingTerms silent = new ListingTerms(
                null, null, null, null, null, null, null, null, null, " ", null, null, null, null, null, null, null,
                null, null);

        assertThat(new Offer(null, null, null, null, silent).terms()).isNull();
    }

    private static ListingContent bare(PropertyType type) {
        return new ListingContent(
                office().wording(),
                office().offer(),
                new Premises(type, number("100"), null, null, null, null, Set.of()),
                new Building(null, null, null, null),
                office().place(),
                List.of(),
                0);
    }

    private static ListingContent withArea(BigDecimal area) {
        Premises p = office().premises();
        return with(
                office(),
                new Premises(p.type(), area, p.floor(), p.ceilingHeight(), p.powerKw(), null, p.features()),
                4);
    }

    private static ListingContent withFloor(int floor) {
        Premises p = office().premises();
        return with(
                office(),
                new Premises(p.type(), p.area(), floor, p.ceilingHeight(), p.powerKw(), null, p.features()),
                4);
    }

    private static ListingContent withPhotos(int photos) {
        return with(office(), office().premises(), photos);
    }

    private static ListingContent with(ListingContent old, Premises premises, int photos) {
        return new ListingContent(
                old.wording(), old.offer(), premises, old.building(), old.place(), old.leases(), photos);
    }

    private static ListingContent with(ListingContent old, Place place) {
        return new ListingContent(
                old.wording(), old.offer(), old.premises(), old.building(), place, old.leases(), old.photos());
    }

    private static List<Refusal> reasons(ListingContent content) {
        return ((Decision.Refused) Listing.draft(newId(), content, MOSCOW, NOW)).reasons();
    }
}
