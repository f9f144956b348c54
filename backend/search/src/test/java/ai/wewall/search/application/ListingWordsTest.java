package ai.wewall.search.application;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.model.listing.ListingDetail;
import ai.wewall.search.adapter.lucene.InMemoryWordIndex;
import ai.wewall.search.domain.index.MarketFixture;
import ai.wewall.search.domain.index.Numbering;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ListingWordsTest {

    private final MarketFixture market = new MarketFixture(300, 8);
    private final Numbering numbering = new Numbering();
    private final InMemoryWordIndex index = new InMemoryWordIndex();
    private final ListingWords words = new ListingWords(index, numbering);

    @Test
    void firstLoadLeavesEverythingToBeMended() {
        assertThat(load()).isEqualTo(300);
        assertThat(words.isComplete()).isFalse();

        mend();

        assertThat(words.isComplete()).isTrue();
        assertThat(index.isSaved()).isTrue();
        assertSame();
    }

    @Test
    void secondLoadTakesWhatIsThere() {
        load();
        mend();

        assertThat(load()).isZero();
        assertThat(words.isComplete()).isTrue();
    }

    @Test
    void loadForgetsWhatWentAndFindsWhatChanged() {
        load();
        mend();
        for (int i = 0; i < 20; i++) {
            market.next();
        }

        assertThat(load()).isPositive();
        mend();

        assertSame();
    }

    @Test
    void everyStepOfAStreamOfChangesIsSame() {
        load();
        mend();
        for (int step = 0; step < 300; step++) {
            words.apply(market.next(), step);
            words.showNews();
            assertSame();
        }
    }

    @Test
    void changesDuringTheMendingWin() {
        load();
        List<ListingDetail> snapshot = market.published();
        for (int step = 0; step < 30; step++) {
            words.apply(market.next(), step);
        }

        snapshot.forEach(words::mend);
        words.mended(1);

        assertSame();
    }

    private int load() {
        ListingWords.Loading loading = words.load();
        market.published().forEach(loading::see);
        return loading.done(1);
    }

    private void mend() {
        market.published().forEach(words::mend);
        words.mended(2);
    }

    /** Each listing's text names it, so that words tell which state of which listing is kept. */
    private void assertSame() {
        Set<String> expected =
                market.published().stream().map(ListingDetail::id).collect(Collectors.toSet());
        Set<String> kept = words.holding(words.wordsOf("description")).stream()
                .mapToObj(numbering::id)
                .map(UUID::toString)
                .collect(Collectors.toSet());
        assertThat(kept).isEqualTo(expected);
        for (ListingDetail listing : market.published().subList(0, 5)) {
            int number = numbering.find(UUID.fromString(listing.id()));
            assertThat(words.holding(words.wordsOf(listing.title())).get(number))
                    .isTrue();
        }
    }
}
