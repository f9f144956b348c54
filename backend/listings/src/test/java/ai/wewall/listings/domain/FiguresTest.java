package ai.wewall.listings.domain;

import static ai.wewall.listings.domain.ListingFixture.EMPTY;
import static ai.wewall.listings.domain.ListingFixture.lease;
import static ai.wewall.listings.domain.ListingFixture.letShop;
import static ai.wewall.listings.domain.ListingFixture.number;
import static ai.wewall.listings.domain.ListingFixture.office;
import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.model.search.Deal;
import ai.wewall.model.search.PropertyType;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @Test
    void rentPerSquareMetreIsForAYear() {
        assertThat(Figures.of(office()).pricePerSqm()).isEqualTo(number("30000"));
    }

    @Test
    void pricePerSquareMetreOfASaleIsForAll() {
        assertThat(Figures.of(letShop()).pricePerSqm()).isEqualTo(number("600000"));
    }

    @ParameterizedTest
    @CsvSource({"SALE, 100, 3, 33.33", "SALE, 200, 3, 66.67", "SALE, 1, 8, 0.13", "RENT, 100, 7, 171.43"})
    void moneyIsRoundedToTheKopeckHalvesUp(Deal deal, String price, String area, String perSqm) {
        ListingContent content = new ListingContent(
                EMPTY.wording(),
                new Offer(deal, number(price), null, null, null),
                new Premises(PropertyType.OFFICE, number(area), null, null, null, null, Set.of()),
                EMPTY.building(),
                EMPTY.place(),
                List.of(),
                0);

        assertThat(Figures.of(content).pricePerSqm()).isEqualTo(number(perSqm));
    }

    @Test
    void yieldAndPaybackComeFromAllLeasesBeforeExpenses() {
        Figures figures = Figures.of(letShop(lease("60", "300000"), lease("40", "150000")));

        assertThat(figures.yieldPct()).isEqualTo(number("9"));
        assertThat(figures.paybackYears()).isEqualTo(number("11.1111"));
    }

    @Test
    void whatIsNotLetHasNeither() {
        assertThat(Figures.of(letShop())).isEqualTo(new Figures(number("600000"), null, null));
        assertThat(Figures.of(office()).yieldPct()).isNull();
    }

    @Test
    void withoutPriceOrAreaThereIsNothingToTell() {
        assertThat(Figures.of(EMPTY)).isEqualTo(new Figures(null, null, null));
    }
}
