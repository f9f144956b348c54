package ai.wewall.search.domain.similar;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.search.Deal;
import ai.wewall.model.search.PropertyType;
import ai.wewall.model.search.SimilarReason;
import ai.wewall.model.search.SimilarReasonKind;
import ai.wewall.search.domain.SearchTexts;
import ai.wewall.search.domain.index.ListingFixture;
import ai.wewall.search.domain.index.ListingIndex;
import ai.wewall.search.domain.similar.SimilarListings.Similar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SimilarListingsTest {

    private static final SearchTexts RUSSIAN = SearchTexts.in(Locale.of("ru"));
    private static final OfficeFixture OFFICE = new OfficeFixture();

    @Test
    void onlyTheSameDealAndFamilyIsSimilar() {
        List<ListingDetail> listings = ListingFixture.random(3_000, 12);
        Map<String, ListingDetail> byId =
                listings.stream().collect(Collectors.toMap(ListingDetail::id, Function.identity()));
        for (ListingDetail subject : listings.subList(0, 50)) {
            List<Similar> similar = similarTo(subject, listings);

            assertThat(similar).hasSizeBetween(6, 12).allSatisfy(each -> {
                ListingDetail other = byId.get(each.id().toString());
                assertThat(other.id()).isNotEqualTo(subject.id());
                assertThat(other.deal()).isEqualTo(subject.deal());
                assertThat(isOfOneFamily(subject.type(), other.type())).isTrue();
                assertThat(each.reasons()).hasSizeBetween(1, 4);
            });
        }
    }

    private static boolean isOfOneFamily(PropertyType a, PropertyType b) {
        List<PropertyType> street = List.of(PropertyType.RETAIL, PropertyType.FREE_PURPOSE);
        return a == b || (street.contains(a) && street.contains(b));
    }

    @Test
    void nearerOfTwoEqualOnesComesFirst() {
        ListingDetail subject = OFFICE.at(55.75, 37.60).detail();
        ListingDetail near = OFFICE.at(55.752, 37.60).detail();
        ListingDetail far = OFFICE.at(55.76, 37.60).detail();

        assertThat(ids(similarTo(subject, List.of(far, near, subject)))).containsExactly(near.id(), far.id());
    }

    @Test
    void sizeAndPriceOutweighAFewSteps() {
        ListingDetail subject = OFFICE.at(55.75, 37.60).detail();
        ListingDetail alike = OFFICE.at(55.753, 37.60).detail();
        ListingDetail larger = OFFICE.at(55.7505, 37.60).area(150).detail();
        ListingDetail dearer = OFFICE.at(55.7505, 37.60).pricePerSqm(48_000).detail();

        assertThat(ids(similarTo(subject, List.of(larger, dearer, alike))).getFirst())
                .isEqualTo(alike.id());
    }

    @Test
    void otherDealIsNotSimilarHoweverNear() {
        ListingDetail subject = OFFICE.at(55.75, 37.60).detail();
        ListingDetail sale = OFFICE.at(55.75, 37.60).deal(Deal.SALE).detail();

        assertThat(similarTo(subject, List.of(sale))).isEmpty();
    }

    @Test
    void reasonsSayWhatIsAlike() {
        ListingDetail subject = OFFICE.at(55.75, 37.60).centre("Легион").detail();
        ListingDetail other = OFFICE.at(55.75, 37.60).centre("Легион").area(110).detail();

        List<SimilarReason> reasons =
                similarTo(subject, List.of(other)).getFirst().reasons();

        assertThat(reasons.stream().map(SimilarReason::kind))
                .containsExactly(
                        SimilarReasonKind.SAME_BUSINESS_CENTRE,
                        SimilarReasonKind.SAME_STATION,
                        SimilarReasonKind.SIMILAR_SIZE,
                        SimilarReasonKind.SIMILAR_PRICE_PER_SQM);
        assertThat(reasons.stream().map(SimilarReason::text))
                .containsExactly(
                        "то же здание: Легион",
                        "та же станция: Белорусская",
                        "площадь больше на 10 %",
                        "такая же цена за метр");
    }

    @Test
    void fewFindThemselvesLookedForFartherAway() {
        ListingDetail subject = OFFICE.at(55.75, 37.60).detail();
        ListingDetail acrossTheCity = OFFICE.at(55.60, 37.40).detail();

        assertThat(ids(similarTo(subject, List.of(acrossTheCity)))).containsExactly(acrossTheCity.id());
    }

    private static List<Similar> similarTo(ListingDetail subject, List<ListingDetail> others) {
        List<ListingDetail> all = new ArrayList<>(others);
        if (!all.contains(subject)) {
            all.add(subject);
        }
        ListingIndex index = ListingFixture.index(all);
        return SimilarListings.of(
                index, index.find(UUID.fromString(subject.id())).orElseThrow(), RUSSIAN);
    }

    private static List<String> ids(List<Similar> similar) {
        return similar.stream().map(each -> each.id().toString()).toList();
    }
}
