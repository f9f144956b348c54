package ai.wewall.bench;

import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.search.FacetCount;
import ai.wewall.model.search.SortOrder;
import ai.wewall.search.adapter.lucene.LuceneWordsConfiguration;
import ai.wewall.search.application.ListingWords;
import ai.wewall.search.application.LiveIndex;
import ai.wewall.search.application.WordIndex;
import ai.wewall.search.domain.index.Box;
import ai.wewall.search.domain.index.IndexPage;
import ai.wewall.search.domain.index.IndexQuery;
import ai.wewall.search.domain.index.Scope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The product's index over a market: columns, cards and words, put together as the product does it. */
final class Searched implements AutoCloseable {

    final LiveIndex live;
    final ListingWords words;
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final Path home;

    Searched(Function<ListingDetail, byte[]> cards, Executor folding) {
        try {
            this.home = Files.createTempDirectory("wewall-bench");
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        this.live = new LiveIndex(cards, folding);
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("bench", Map.of("wewall.home", home.toString())));
        context.registerBean(LiveIndex.class, () -> live);
        context.register(LuceneWordsConfiguration.class);
        context.refresh();
        this.words = new ListingWords(context.getBean(WordIndex.class), live.numbering());
    }

    void loadColumns(List<ListingDetail> market) {
        LiveIndex.Loading loading = live.load();
        market.forEach(loading::add);
        loading.done();
    }

    void loadWords(List<ListingDetail> market) {
        ListingWords.Loading loading = words.load();
        market.forEach(loading::see);
        loading.done(1);
        market.forEach(words::mend);
        words.mended(1);
    }

    /** The whole way of a search in the core: words to rows, filters, six facets, the first twenty. */
    int search(Questions.Question question, SortOrder sort) {
        return page(question, sort).total();
    }

    /** Hits and the counts of all facets together. */
    int sum(Questions.Question question) {
        IndexPage page = page(question, SortOrder.PRICE_ASC);
        return page.total()
                + page.facets().values().stream()
                        .flatMap(List::stream)
                        .mapToInt(FacetCount::count)
                        .sum();
    }

    private IndexPage page(Questions.Question question, SortOrder sort) {
        Optional<BitSet> holding = Optional.ofNullable(question.text()).map(text -> words.holding(words.wordsOf(text)));
        Scope scope = new Scope(Optional.of(Box.ofDegrees(question.box())), Optional.empty(), holding);
        return live.current()
                .orElseThrow()
                .search(new IndexQuery(question.criteria(), sort, scope, Optional.empty(), 20, Questions.FACETS));
    }

    @Override
    public void close() {
        context.close();
        try (var files = Files.walk(home)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
