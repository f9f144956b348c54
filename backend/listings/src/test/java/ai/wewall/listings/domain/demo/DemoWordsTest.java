package ai.wewall.listings.domain.demo;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.listings.domain.Listing;
import ai.wewall.listings.domain.geography.Moscow;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How the whole demo market is told. */
class DemoWordsTest {

    private static final DemoMarket MARKET = new DemoMarket(Moscow.load(), 20261116);
    private static final List<Listing> LISTINGS =
            IntStream.range(0, 20_000).mapToObj(MARKET::listing).toList();

    @Test
    void titlesAreShortAndWhole() {
        assertThat(LISTINGS)
                .allSatisfy(listing -> assertThat(title(listing))
                        .hasSizeBetween(8, 110)
                        .matches("[А-ЯЁ0-9«].*")
                        .doesNotContain("{", "}", "  ", "null"));
    }

    @Test
    void descriptionsAreWholeSentences() {
        assertThat(LISTINGS)
                .allSatisfy(listing -> assertThat(description(listing))
                        .hasSizeBetween(120, 1_200)
                        .endsWith(".")
                        .doesNotContain("{", "}", "  ", "null", "..", " ,", " ."));
    }

    @Test
    void descriptionsAreAlmostAllDifferent() {
        Set<String> different = new HashSet<>();
        LISTINGS.forEach(listing -> different.add(description(listing)));

        assertThat(different).hasSizeGreaterThan(19_990);
    }

    @Test
    void neighboursDoNotBeginAlike() {
        for (int i = 1; i < LISTINGS.size(); i++) {
            assertThat(description(LISTINGS.get(i))).isNotEqualTo(description(LISTINGS.get(i - 1)));
            assertThat(title(LISTINGS.get(i))).isNotEqualTo(title(LISTINGS.get(i - 1)));
        }
    }

    @Test
    void nothingIsSaidTwiceInOneDescription() {
        assertThat(LISTINGS)
                .allSatisfy(
                        listing -> assertThat(Arrays.asList(description(listing).split("[.\\n] ?")))
                                .doesNotHaveDuplicates());
    }

    @Test
    void nobodySpeaksOfAMetroWhereOnlyTheRailwayIs() {
        assertThat(LISTINGS)
                .filteredOn(listing ->
                        listing.surroundings().metro().getFirst().line().startsWith("МЦ"))
                .hasSizeGreaterThan(500)
                .noneMatch(listing -> description(listing)
                        .contains("метро «"
                                + listing.surroundings().metro().getFirst().name() + "»"));
    }

    private static String title(Listing listing) {
        return listing.content().wording().title();
    }

    private static String description(Listing listing) {
        return listing.content().wording().description();
    }
}
