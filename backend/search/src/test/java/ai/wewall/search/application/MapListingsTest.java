package ai.wewall.search.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.search.Deal;
import ai.wewall.model.search.MapFeature;
import ai.wewall.model.search.MapProperties;
import ai.wewall.model.search.MapRequest;
import ai.wewall.model.search.MapResponse;
import ai.wewall.model.search.PinsRequest;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.platform.problem.ProblemException;
import ai.wewall.search.adapter.lucene.InMemoryWordIndex;
import ai.wewall.search.domain.index.ListingFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapListingsTest {

    private static final SearchCriteria SALE =
            SearchCriteria.builder().deal(Deal.SALE).build();
    private static final List<Double> VIEW = List.of(37.355, 55.545, 37.755, 55.845);

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 9, 11, 13, 16, 22})
    void everyListingOfTheViewIsInOneFeature(int zoom) {
        List<ListingDetail> listings = ListingFixture.random(3_000, 9);
        MapResponse map = over(listings).map(new MapRequest(SALE, null, VIEW, zoom), Set.of());

        long expected = listings.stream().filter(MapListingsTest::isInView).count();
        assertThat(map.type()).isEqualTo("FeatureCollection");
        assertThat((long) map.total()).isEqualTo(expected);
        assertThat(map.features().stream()
                        .mapToLong(feature -> feature.properties().count())
                        .sum())
                .isEqualTo(expected);
        assertThat(map.features().size()).isBetween(1, 4_096 * 3);
    }

    private static boolean isInView(ListingDetail listing) {
        double lon = listing.location().lon();
        double lat = listing.location().lat();
        return listing.deal() == Deal.SALE && lon >= 37.355 && lon <= 37.755 && lat >= 55.545 && lat <= 55.845;
    }

    @Test
    void clusterTellsItsLowestPriceAndItsBox() {
        List<ListingDetail> listings = ListingFixture.random(3_000, 9);
        MapResponse map = over(listings).map(new MapRequest(SALE, null, VIEW, 0), Set.of());

        MapProperties all = map.features().getFirst().properties();
        assertThat(map.features()).hasSize(1);
        assertThat(all.priceMin())
                .isEqualByComparingTo(listings.stream()
                        .filter(MapListingsTest::isInView)
                        .map(ListingDetail::price)
                        .min(java.util.Comparator.naturalOrder())
                        .orElseThrow());
        assertThat(all.bbox()).containsExactly(37.36, 55.55, 37.75, 55.84);
        assertThat(all.id()).isNull();
    }

    @Test
    void fewListingsAreShownOneByOne() {
        List<ListingDetail> listings = ListingFixture.random(3, 9);
        MapResponse map = over(listings)
                .map(new MapRequest(SearchCriteria.none(), null, List.of(-180.0, -90.0, 180.0, 90.0), 0), Set.of());

        assertThat(map.features().stream().map(MapFeature::properties).map(MapProperties::id))
                .containsExactlyInAnyOrderElementsOf(
                        listings.stream().map(ListingDetail::id).toList());
        assertThat(map.features())
                .allMatch(feature -> Objects.nonNull(feature.properties().price()));
    }

    @Test
    void clustersStayWhereTheyAreWhenTheViewMoves() {
        MapListings map = over(ListingFixture.random(3_000, 9));
        List<Double> moved = List.of(37.405, 55.545, 37.805, 55.845);

        List<MapFeature> before =
                map.map(new MapRequest(SALE, null, VIEW, 10), Set.of()).features();
        List<MapFeature> after =
                map.map(new MapRequest(SALE, null, moved, 10), Set.of()).features();

        assertThat(after).filteredOn(before::contains).hasSizeGreaterThan(before.size() / 3);
    }

    @Test
    void pinsAreAllOrAnEvenSample() {
        List<ListingDetail> many = ListingFixture.random(26_000, 10);
        List<UUID> all = new ArrayList<>();
        List<UUID> some = new ArrayList<>();
        MapListings map = over(many);

        int sales = map.pins(new PinsRequest(SALE, null, VIEW), Set.of(), row -> all.add(row.id()));
        int total = map.pins(new PinsRequest(SearchCriteria.none(), null, null), Set.of(), row -> some.add(row.id()));

        assertThat((long) sales)
                .isEqualTo(all.size())
                .isEqualTo(many.stream().filter(MapListingsTest::isInView).count());
        assertThat(total).isEqualTo(26_000);
        assertThat(some).hasSize(MapListings.MOST_PINS).doesNotHaveDuplicates();
    }

    @Test
    void boxUpsideDownIsRefused() {
        MapListings map = over(List.of());

        assertThatThrownBy(() -> map.map(new MapRequest(SALE, null, List.of(170.0, 50.0, -170.0, 60.0), 3), Set.of()))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem ->
                                assertThat(problem.errors().getFirst().code()).isEqualTo("ORDER"));
    }

    private static MapListings over(List<ListingDetail> listings) {
        LiveIndex live = new LiveIndex(listing -> new byte[0]);
        LiveIndex.Loading loading = live.load();
        listings.forEach(loading::add);
        loading.done();
        return new MapListings(live, new ListingWords(new InMemoryWordIndex(), live.numbering()));
    }
}
