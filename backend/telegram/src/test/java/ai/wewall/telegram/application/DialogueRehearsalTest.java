package ai.wewall.telegram.application;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.listings.ListingId;
import ai.wewall.listings.Pictures;
import ai.wewall.model.search.InterpretRequest;
import ai.wewall.model.search.SpokenTerms;
import ai.wewall.platform.Ids;
import ai.wewall.telegram.application.dialogue.Conversing;
import ai.wewall.telegram.application.dialogue.Market;
import ai.wewall.telegram.application.dialogue.Shares;
import ai.wewall.telegram.application.memory.InMemoryBoards;
import ai.wewall.telegram.application.outbox.PictureBook;
import ai.wewall.telegram.application.reckoning.InMemoryReckonings;
import ai.wewall.telegram.application.reckoning.Office;
import ai.wewall.telegram.application.reckoning.ReckonOffers;
import ai.wewall.telegram.domain.dialogue.Turn;
import ai.wewall.telegram.domain.dialogue.Understanding;
import ai.wewall.telegram.domain.wording.Links;
import ai.wewall.telegram.twin.FakeMarket;
import ai.wewall.telegram.twin.FakeOffice;
import ai.wewall.telegram.twin.FakeShares;
import ai.wewall.telegram.twin.Readings;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class DialogueRehearsalTest {

    private final List<InterpretRequest> read = new CopyOnWriteArrayList<>();
    private final List<List<ListingId>> drawn = new CopyOnWriteArrayList<>();
    private final FakeMarket market = FakeMarket.of(5).reading(request -> {
        read.add(request);
        return Readings.byWords(request);
    });

    @Test
    void examplesAreUnderstoodFoundAndDrawn() {
        rehearsal().play().block();

        assertThat(read).extracting(InterpretRequest::text).anyMatch(text -> text.startsWith("Сниму офис"));
        assertThat(drawn).isNotEmpty().allMatch(offers -> offers.size() == 5);
    }

    private final FakeOffice office = new FakeOffice(market);

    private DialogueRehearsal rehearsal() {
        FakeShares shares = new FakeShares();
        Conversing conversing = new Conversing(
                new Understanding(market::interpret, text -> SpokenTerms.none()),
                new Market(market, market, market),
                new InMemoryBoards(),
                (speaker, state, wish) -> Mono.just(Turn.silent(state)),
                new Shares(shares.searches(), shares.calculations(), shares, Schedulers.immediate()),
                new ReckonOffers(
                        new Market(market, market, market),
                        new Office(office, office, office),
                        new InMemoryReckonings((chat, board) -> true),
                        new InMemoryBoards(),
                        new Ids(Clock.systemUTC()),
                        Clock.systemUTC(),
                        Schedulers.immediate()),
                new Ids(Clock.systemUTC()),
                Schedulers.immediate());
        return new DialogueRehearsal(
                conversing, new PictureBook(drawing(), office), new Links("https://wewall.example"));
    }

    private Pictures drawing() {
        return new Pictures() {
            @Override
            public Mono<byte[]> photo(ListingId id, int index, int width) {
                return Mono.empty();
            }

            @Override
            public Mono<byte[]> map(List<ListingId> ids) {
                return Mono.empty();
            }

            @Override
            public Mono<byte[]> board(List<ListingId> ids) {
                drawn.add(ids);
                return Mono.just(new byte[1]);
            }
        };
    }
}
