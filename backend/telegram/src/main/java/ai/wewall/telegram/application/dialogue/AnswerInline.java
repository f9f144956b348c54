package ai.wewall.telegram.application.dialogue;

import ai.wewall.model.listing.ListingCard;
import ai.wewall.model.search.InterpretRequest;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.model.search.SearchRequest;
import ai.wewall.search.Search;
import ai.wewall.telegram.application.filter.InlineFilter;
import ai.wewall.telegram.application.inbox.IncomingUpdate;
import ai.wewall.telegram.application.inbox.InlineCard;
import ai.wewall.telegram.application.inbox.InlineCards;
import ai.wewall.telegram.domain.OfferId;
import ai.wewall.telegram.domain.wording.CardForOthers;
import ai.wewall.telegram.domain.wording.Links;
import ai.wewall.telegram.domain.wording.Texts;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Finds what a person types behind the bot's name, each text being a request of its own. */
public final class AnswerInline implements InlineFilter.Cards {

    private static final int MOST = 20;

    private final Search search;
    private final Links links;
    private final Scheduler thinking;

    /**
     * Over the door of search.
     *
     * @param thinking where texts are understood, which takes processor time
     */
    public AnswerInline(Search search, Links links, Scheduler thinking) {
        this.search = search;
        this.links = links;
        this.thinking = thinking;
    }

    @Override
    public Mono<InlineCards> of(IncomingUpdate.Inline inline, String language) {
        Texts texts = Texts.of(language);
        return Mono.fromCallable(
                        () -> search.interpret(new InterpretRequest(inline.text(), SearchCriteria.none(), language))
                                .criteria())
                .subscribeOn(thinking)
                .flatMap(criteria -> search.search(SearchRequest.of(criteria, MOST)))
                .map(page -> new InlineCards(
                        inline.query(),
                        page.items().stream().map(card -> card(card, texts)).toList(),
                        texts.get("inline.into.chat")));
    }

    /** A card that a person sends to others. */
    public InlineCard card(ListingCard card, Texts texts) {
        CardForOthers words = new CardForOthers(texts);
        return new InlineCard(
                card.id(),
                words.title(card),
                words.place(card),
                words.html(card),
                links.picture(card.photo()),
                texts.get("key.offer"),
                links.share(new OfferId(card.id())));
    }
}
