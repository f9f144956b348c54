package ai.wewall.telegram.application.dialogue;

import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.platform.Ids;
import ai.wewall.telegram.application.memory.Boards;
import ai.wewall.telegram.application.reckoning.Calculating;
import ai.wewall.telegram.domain.BoardId;
import ai.wewall.telegram.domain.OfferId;
import ai.wewall.telegram.domain.dialogue.Answers;
import ai.wewall.telegram.domain.dialogue.Board;
import ai.wewall.telegram.domain.dialogue.ChatState;
import ai.wewall.telegram.domain.dialogue.Heard;
import ai.wewall.telegram.domain.dialogue.Input;
import ai.wewall.telegram.domain.dialogue.Options;
import ai.wewall.telegram.domain.dialogue.Reply;
import ai.wewall.telegram.domain.dialogue.Topic;
import ai.wewall.telegram.domain.dialogue.Turn;
import ai.wewall.telegram.domain.dialogue.Understanding;
import ai.wewall.telegram.domain.dialogue.Wish;
import ai.wewall.telegram.domain.dialogue.Wish.Aim;
import ai.wewall.telegram.domain.dialogue.Wish.Deed;
import ai.wewall.telegram.domain.dialogue.Wish.Find;
import ai.wewall.telegram.domain.dialogue.Wish.Manner;
import ai.wewall.telegram.domain.dialogue.Wish.OnBoard;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Makes the bot's move: understands, looks up, answers. It decides and reads, and writes nothing. */
public final class Conversing {

    private final Understanding understanding;
    private final Market market;
    private final Boards boards;
    private final PersonalWishes personal;
    private final Shares shares;
    private final Calculating calculating;
    private final Hearing hearing;
    private final Ids ids;
    private final Scheduler thinking;

    /**
     * Over what it looks things up in.
     *
     * @param thinking where texts are understood, which takes processor time
     */
    public Conversing(
            Understanding understanding,
            Market market,
            Boards boards,
            PersonalWishes personal,
            Shares shares,
            Calculating calculating,
            Ids ids,
            Scheduler thinking) {
        this.understanding = understanding;
        this.market = market;
        this.boards = boards;
        this.personal = personal;
        this.shares = shares;
        this.calculating = calculating;
        this.hearing = new Hearing(boards);
        this.ids = ids;
        this.thinking = thinking;
    }

    /** The bot's move. */
    public Mono<Turn> move(Speaker speaker, ChatState state, Input input) {
        return input instanceof Input.Said said
                ? hearing.of(speaker.chat(), state, said)
                        .flatMap(heard -> moveIn(heard, speaker, input))
                        .defaultIfEmpty(Turn.silent(state))
                : moveIn(state, speaker, input);
    }

    private Mono<Turn> moveIn(ChatState state, Speaker speaker, Input input) {
        return Mono.fromCallable(() -> understanding.of(state, input, speaker.language(), speaker.examples()))
                .subscribeOn(thinking)
                .flatMap(wish -> grant(speaker, state, wish));
    }

    private Mono<Turn> grant(Speaker speaker, ChatState state, Wish wish) {
        return switch (wish) {
            case Wish.Personal own -> personal.grant(speaker, state, own);
            case Wish.OnReckoning wished -> calculating.act(speaker, state, wished.reckoning(), wished.act());
            case Wish.Talk talk -> Mono.just(Answers.talk(state, talk));
            case Wish.Regard regard -> Mono.just(Answers.regard(state, regard));
            case Find find -> find(speaker, state, find);
            case Wish.See see ->
                market.listing(see.offer()).map(found -> Answers.linked(state, found.orElse(null), newBoard()));
            case Wish.SeeSearch see -> shared(speaker, state, see.token());
            case Wish.SeeCalculation see -> shares.calculation(state, see.token());
            case OnBoard deed ->
                boards.find(speaker.chat(), deed.board())
                        .publishOn(thinking)
                        .flatMap(board -> act(speaker, state, board, deed))
                        .switchIfEmpty(Mono.fromSupplier(() -> Answers.forgotten(state)));
        };
    }

    private Mono<Turn> find(Speaker speaker, ChatState state, Find wish) {
        return market.find(speaker.person(), wish.criteria())
                .flatMap(page -> page.items().isEmpty()
                        ? market.relaxations(wish.criteria(), speaker.language())
                                .map(relaxations -> Answers.nothing(state, wish, relaxations, newBoard()))
                        : Mono.just(Answers.found(state, wish, page, newBoard())));
    }

    private Mono<Turn> shared(Speaker speaker, ChatState state, String token) {
        return shares.search(token)
                .flatMap(search -> find(speaker, state, new Find(search.criteria(), Heard.ALL, Aim.SHARED))
                        .map(turn -> turn.after(new Reply.SharedWith(search.name(), search.text()))))
                .switchIfEmpty(Mono.fromSupplier(() -> Turn.say(state, Topic.SEARCH_NOT_SHARED, List.of())));
    }

    private Mono<Turn> act(Speaker speaker, ChatState state, Board board, OnBoard wish) {
        return switch (wish.deed()) {
            case Deed.Open open ->
                listing(board, open.number())
                        .map(found -> Answers.opened(state, board, open, found.orElse(null), wish.manner()));
            case Deed.Locate _ ->
                market.listings(board.offers())
                        .map(found -> Answers.located(state, board, Answers.again(board, found)));
            case Deed.Vary vary ->
                Mono.just(rekeyed(state, wish, id -> new Reply.ChipMenu(board, vary.criterion(), id)));
            case Deed.Watch _ -> Mono.just(rekeyed(state, wish, id -> new Reply.WatchMenu(board.id(), id)));
            case Deed.Restore _ -> Mono.just(rekeyed(state, wish, id -> new Reply.ListKeys(board, id)));
            case Deed.Take take -> take(speaker, state, board, take);
            case Deed.Reckon reckon -> calculating.reckon(speaker, state, board, reckon);
            case Deed.Close _ ->
                market.listings(board.offers())
                        .map(found -> Answers.closed(state, board, Answers.again(board, found), wish.manner()));
            case Deed.Continue _ -> more(speaker, state, board, wish);
            case Deed.Loosen loosen ->
                market.loosened(board.criteria(), loosen.criterion(), speaker.language())
                        .flatMap(criteria -> find(speaker, state, new Find(criteria, Heard.ALL, Aim.SEARCH)));
            case Deed.Refine refine ->
                find(speaker, state, new Find(refine.change().apply(board.criteria()), Heard.ALL, Aim.SEARCH));
        };
    }

    private static Turn rekeyed(ChatState state, OnBoard wish, IntFunction<Reply> keys) {
        return wish.manner() instanceof Manner.Pressed pressed
                ? Answers.rekeyed(state, keys.apply(pressed.messageId()))
                : Turn.silent(state);
    }

    private Mono<Turn> take(Speaker speaker, ChatState state, Board board, Deed.Take take) {
        List<SearchCriteria> options = Options.of(board.criteria(), take.criterion());
        return take.option() <= options.size()
                ? find(speaker, state, new Find(options.get(take.option() - 1), Heard.ALL, Aim.SEARCH))
                : Mono.just(Answers.noOption(state));
    }

    private Mono<Turn> more(Speaker speaker, ChatState state, Board board, OnBoard wish) {
        return board.hasMore()
                ? market.after(speaker.person(), board)
                        .map(page -> page.items().isEmpty()
                                ? Answers.noMore(state, board, wish.manner())
                                : Answers.more(state, board, page, newBoard()))
                : Mono.just(Answers.noMore(state, board, wish.manner()));
    }

    private Mono<Optional<ListingDetail>> listing(Board board, int number) {
        Optional<OfferId> offer = board.offer(number);
        return offer.map(market::listing).orElseGet(() -> Mono.just(Optional.empty()));
    }

    private BoardId newBoard() {
        return new BoardId(ids.next());
    }
}
