package ai.wewall.telegram.application.reckoning;

import ai.wewall.calculator.ExplainedInvestment;
import ai.wewall.model.analytics.ListingInvestment;
import ai.wewall.model.calculation.InvestmentRequest;
import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.listing.ListingStatus;
import ai.wewall.model.search.SpokenTerm;
import ai.wewall.model.search.SpokenTerms;
import ai.wewall.platform.Ids;
import ai.wewall.platform.problem.ProblemException;
import ai.wewall.telegram.application.dialogue.Market;
import ai.wewall.telegram.application.dialogue.Speaker;
import ai.wewall.telegram.application.memory.Boards;
import ai.wewall.telegram.domain.BoardId;
import ai.wewall.telegram.domain.OfferId;
import ai.wewall.telegram.domain.dialogue.Board;
import ai.wewall.telegram.domain.dialogue.ChatState;
import ai.wewall.telegram.domain.dialogue.ReckonAnswers;
import ai.wewall.telegram.domain.dialogue.Reply;
import ai.wewall.telegram.domain.dialogue.Topic;
import ai.wewall.telegram.domain.dialogue.Turn;
import ai.wewall.telegram.domain.dialogue.Wish.Deed;
import ai.wewall.telegram.domain.reckoning.FileKind;
import ai.wewall.telegram.domain.reckoning.Inputs;
import ai.wewall.telegram.domain.reckoning.OfferOnSale;
import ai.wewall.telegram.domain.reckoning.ReckonAct;
import ai.wewall.telegram.domain.reckoning.Reckoning;
import ai.wewall.telegram.domain.reckoning.StoredReckoning;
import ai.wewall.telegram.domain.reckoning.Terms;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Calculates offers of the dialogue on the terms that were said, and the files of what was calculated. */
public final class ReckonOffers implements Calculating {

    /** A second press of a button within this time is the same press. */
    private static final Duration SAME_PRESS = Duration.ofSeconds(30);

    private final Market market;
    private final Office office;
    private final Reckonings reckonings;
    private final Boards boards;
    private final Ids ids;
    private final Clock clock;
    private final Scheduler thinking;

    /**
     * Over what is looked up, calculated and kept.
     *
     * @param thinking where assumptions are made, which takes processor time
     */
    public ReckonOffers(
            Market market,
            Office office,
            Reckonings reckonings,
            Boards boards,
            Ids ids,
            Clock clock,
            Scheduler thinking) {
        this.market = market;
        this.office = office;
        this.reckonings = reckonings;
        this.boards = boards;
        this.ids = ids;
        this.clock = clock;
        this.thinking = thinking;
    }

    @Override
    public Mono<Turn> reckon(Speaker speaker, ChatState state, Board board, Deed.Reckon wish) {
        Reckoning subject = subject(state, board, wish);
        Optional<OfferId> offer = board.offer(subject.number());
        if (offer.isEmpty()) {
            return Mono.just(ReckonAnswers.whichToReckon(state, subject, board));
        }
        return market.listing(offer.get())
                .flatMap(found -> found.filter(each -> each.status() == ListingStatus.PUBLISHED)
                        .map(listing -> of(speaker, state, subject, listing, wish.said()))
                        .orElseGet(() -> Mono.just(Turn.say(state, Topic.OFFER_WITHDRAWN, List.of()))));
    }

    /** What was said before still holds where it is about the same offer, or was said before the offer was named. */
    private static Reckoning subject(ChatState state, Board board, Deed.Reckon wish) {
        Reckoning before = state.reckoning();
        boolean same = before != null && before.board().equals(board.id());
        boolean goesOn = same && before != null && (before.number() == wish.number() || before.number() == 0);
        Terms earlier = goesOn && before != null ? before.terms() : Terms.NONE;
        String kept = goesOn && before != null ? before.kept() : null;
        return new Reckoning(board.id(), wish.number(), earlier.with(wish.said().terms()), kept);
    }

    private Mono<Turn> of(
            Speaker speaker, ChatState state, Reckoning subject, ListingDetail listing, SpokenTerms said) {
        Locale language = Locale.of(speaker.language());
        Optional<ListingDetail> onSale = OfferOnSale.of(listing, subject.terms());
        if (onSale.isEmpty()) {
            return Mono.just(ReckonAnswers.priceToReckon(state, subject, listing));
        }
        Terms terms = OfferOnSale.rented(listing, subject.terms());
        return Mono.fromCallable(() -> office.assumed(onSale.get(), terms, language))
                .subscribeOn(thinking)
                .flatMap(assumed -> {
                    InvestmentRequest inputs = office.inputs(assumed, terms);
                    return Inputs.isSound(inputs)
                            ? office.explained(inputs, language)
                                    .flatMap(result ->
                                            shown(speaker, state, subject, listing, said, assumed, inputs, result))
                            : Mono.just(ReckonAnswers.notReckoned(state, subject, true));
                })
                .onErrorResume(
                        ProblemException.class,
                        refused -> Mono.just(ReckonAnswers.notReckoned(state, subject, refused.status() == 400)));
    }

    private Mono<Turn> shown(
            Speaker speaker,
            ChatState state,
            Reckoning subject,
            ListingDetail listing,
            SpokenTerms said,
            ListingInvestment assumed,
            InvestmentRequest inputs,
            ExplainedInvestment result) {
        BoardId id = new BoardId(ids.next());
        return office.keep(speaker.person(), subject.kept(), listing, inputs).flatMap(kept -> {
            Reckoning next = subject.keptAs(kept.orElse(null));
            Reply.Reckoned reply = new Reply.Reckoned(
                    id, next, listing, inputs, result.answer(), result.sentences(), assumed.sources(), said);
            return reckonings
                    .add(new StoredReckoning(id, next, listing.title(), listing.id(), inputs), clock.instant())
                    .thenReturn(ReckonAnswers.reckoned(state, next, reply));
        });
    }

    @Override
    public Mono<Turn> act(Speaker speaker, ChatState state, BoardId reckoning, ReckonAct act) {
        return reckonings
                .find(speaker.chat(), reckoning)
                .flatMap(stored -> act(speaker, state, stored, act))
                .switchIfEmpty(Mono.fromSupplier(() -> Turn.note(state, Topic.STALE_BUTTON)));
    }

    private Mono<Turn> act(Speaker speaker, ChatState state, StoredReckoning stored, ReckonAct act) {
        return reckonings
                .claim(stored.id(), act, SAME_PRESS, clock.instant())
                .flatMap(mine -> mine
                        ? pressed(speaker, state, stored, act)
                        : Mono.just(
                                Turn.note(state, act.file() == null ? Topic.RECKONED_ALREADY : Topic.FILE_ON_ITS_WAY)));
    }

    private Mono<Turn> pressed(Speaker speaker, ChatState state, StoredReckoning stored, ReckonAct act) {
        FileKind file = act.file();
        SpokenTerm term = act.term();
        if (file != null) {
            return Mono.just(ReckonAnswers.fileOf(state, stored, file));
        }
        SpokenTerms said = new SpokenTerms(term == null ? List.of() : List.of(term), List.of(), List.of());
        Reckoning from = stored.reckoning();
        return boards.find(speaker.chat(), from.board())
                .flatMap(board -> reckon(speaker, state.reckoning(from), board, new Deed.Reckon(from.number(), said)));
    }
}
