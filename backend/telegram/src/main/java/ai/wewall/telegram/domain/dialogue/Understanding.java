package ai.wewall.telegram.domain.dialogue;

import ai.wewall.model.search.Feature;
import ai.wewall.model.search.Intent;
import ai.wewall.model.search.InterpretRequest;
import ai.wewall.model.search.Interpretation;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.model.search.SpokenTerms;
import ai.wewall.telegram.domain.dialogue.Wish.Aim;
import ai.wewall.telegram.domain.dialogue.Wish.Deed;
import ai.wewall.telegram.domain.dialogue.Wish.Find;
import ai.wewall.telegram.domain.dialogue.Wish.Manner;
import ai.wewall.telegram.domain.dialogue.Wish.OnBoard;
import ai.wewall.telegram.domain.dialogue.Wish.Talk;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** The first half of a move: from what a person did to what they want. */
public final class Understanding {

    private final Function<InterpretRequest, Interpretation> reading;
    private final AboutMoney money;

    /**
     * Over the interpreter of free text.
     *
     * @param terms reads the terms of a calculation in a text
     */
    public Understanding(Function<InterpretRequest, Interpretation> reading, Function<String, SpokenTerms> terms) {
        this.reading = reading;
        this.money = new AboutMoney(terms);
    }

    /**
     * What the person wants.
     *
     * @param locale {@code ru} or {@code en}
     * @param examples the example sentences that the buttons of the greeting say
     */
    public Wish of(ChatState state, Input input, String locale, List<String> examples) {
        return switch (input) {
            case Input.Said said ->
                said.origin().forwarded() ? fromNothing(said.text(), locale) : said(state, said, locale);
            case Input.Pressed pressed ->
                Button.parse(pressed.data())
                        .map(button -> pressed(button, pressed.messageId(), locale, examples))
                        .orElseGet(() -> new Talk(Topic.STALE_BUTTON));
            case Input.Started started -> WithoutWords.started(started.payload());
            case Input.Asked asked -> WithoutWords.asked(asked.command());
            case Input.GaveNumber number -> new Wish.LeaveNumber(number.phone());
            case Input.Sent sent -> WithoutWords.sent(sent);
        };
    }

    private Wish said(ChatState state, Input.Said said, String locale) {
        String text = said.text();
        ChatState.View view = state.view();
        boolean answering = said.origin().replyTo() != null;
        Optional<Wish> reckoned =
                money.goingOn(state, said, () -> reading.apply(new InterpretRequest(text, state.criteria(), locale)));
        if (reckoned.isPresent()) {
            return reckoned.get();
        }
        if (view != null && view.open() != null && AboutIt.is(text, answering)) {
            return about(view, view.open(), text, locale);
        }
        if (view != null && view.offers() > 0) {
            OptionalInt number = OfferNumber.in(text, view.offers());
            if (number.isPresent()) {
                return new OnBoard(view.board(), new Deed.Open(number.getAsInt()), new Manner.Typed());
            }
        }
        return meant(state, text, reading.apply(new InterpretRequest(text, state.criteria(), locale)));
    }

    private Wish about(ChatState.View view, int open, String text, String locale) {
        Interpretation read = reading.apply(new InterpretRequest(text, SearchCriteria.none(), locale));
        Deed deed = read.intent() == Intent.CALCULATE
                ? money.reckon(open, text)
                : new Deed.Open(open, new Reply.Asked(features(read.criteria())));
        return new OnBoard(view.board(), deed, new Manner.Typed());
    }

    private static List<Feature> features(SearchCriteria criteria) {
        return criteria.features() == null
                ? List.of()
                : criteria.features().stream().sorted().toList();
    }

    /**
     * An example, or what somebody else has written, is a whole request, so what was asked for before does not count.
     */
    private Wish fromNothing(String text, String locale) {
        return meant(ChatState.fresh(), text, reading.apply(new InterpretRequest(text, SearchCriteria.none(), locale)));
    }

    private Wish meant(ChatState state, String text, Interpretation read) {
        return switch (read.intent()) {
            case SEARCH -> search(state, read);
            case SUBSCRIBE ->
                read.criteria().equals(SearchCriteria.none())
                        ? new Talk(Topic.SUBSCRIBE)
                        : new Find(read.criteria(), heard(read), Aim.SUBSCRIBE);
            case CALCULATE -> money.asked(state, text);
            case EXPERT -> new Talk(Topic.EXPERT);
            case MANAGER -> new Talk(Topic.MANAGER);
            case SHOW_MORE -> more(state);
            case RESET -> new Talk(Topic.STARTED_OVER);
            case HELP -> new Talk(Topic.HELP);
            case SMALL_TALK ->
                read.unrecognised().isEmpty()
                        ? new Talk(Topic.SMALL_TALK)
                        : new Talk(Topic.NOT_UNDERSTOOD, read.unrecognised());
        };
    }

    private static Wish search(ChatState state, Interpretation read) {
        boolean nothingNew = read.understood().isEmpty() && read.criteria().equals(state.criteria());
        return nothingNew && !read.unrecognised().isEmpty()
                ? new Talk(Topic.NOT_UNDERSTOOD, read.unrecognised())
                : new Find(read.criteria(), heard(read), Aim.SEARCH);
    }

    private static Heard heard(Interpretation read) {
        return new Heard(read.unrecognised(), read.question());
    }

    private static Wish more(ChatState state) {
        return state.shown()
                .<Wish>map(view -> new OnBoard(view.board(), new Deed.Continue(), new Manner.Typed()))
                .orElseGet(() -> new Talk(Topic.NOTHING_TO_CONTINUE));
    }

    private Wish pressed(Button button, int messageId, String locale, List<String> examples) {
        Manner manner = new Manner.Pressed(messageId);
        return switch (button) {
            case Button.Example example ->
                example.number() <= examples.size()
                        ? fromNothing(examples.get(example.number() - 1), locale)
                        : new Talk(Topic.STALE_BUTTON);
            case Button.StartOver _ -> new Talk(Topic.STARTED_OVER);
            case Button.Open open -> new OnBoard(open.board(), new Deed.Open(open.number()), manner);
            case Button.Back back -> new OnBoard(back.board(), new Deed.Close(), manner);
            case Button.More more -> new OnBoard(more.board(), new Deed.Continue(), manner);
            case Button.Without without ->
                new OnBoard(without.board(), new Deed.Refine(without.criterion()::dropFrom), manner);
            case Button.Loosen loosen -> new OnBoard(loosen.board(), new Deed.Loosen(loosen.criterion()), manner);
            case Button.Chip chip -> new OnBoard(chip.board(), new Deed.Vary(chip.criterion()), manner);
            case Button.Option option ->
                new OnBoard(option.board(), new Deed.Take(option.criterion(), option.number()), manner);
            case Button.Keys keys -> new OnBoard(keys.board(), new Deed.Restore(), manner);
            case Button.Push push -> new OnBoard(push.board(), pushed(push.nudge(), locale), manner);
            case Button.OnMap map -> new OnBoard(map.board(), new Deed.Locate(), manner);
            case Button.Own own -> new Wish.Own(own.board(), own.number(), own.act());
            case Button.Watch watch -> new OnBoard(watch.board(), new Deed.Watch(), manner);
            case Button.Subscribe subscribe -> new Wish.Subscribe(subscribe.board(), subscribe.notice(), messageId);
            case Button.Forget forget -> new Wish.Forget(forget.search().value().toString());
            case Button.Reckon reckon ->
                new OnBoard(reckon.board(), new Deed.Reckon(reckon.number(), SpokenTerms.none()), manner);
            case Button.OfReckoning of -> new Wish.OnReckoning(of.reckoning(), of.act());
            case Button.Compare _ -> new Wish.Compare();
            case Button.Language language -> new Wish.Speak(language.language());
            case Button.Join join -> new Wish.Join(join.linkCode(), messageId);
            case Button.NotJoin _ -> new Wish.NotJoin(messageId);
            case Button.Choose choose ->
                new OnBoard(
                        choose.board(),
                        new Deed.Refine(criteria ->
                                criteria.toBuilder().deal(choose.deal()).build()),
                        manner);
        };
    }

    /** What the words would change, so that a button and a text never differ. */
    private Deed pushed(Nudge nudge, String locale) {
        return new Deed.Refine(criteria -> reading.apply(new InterpretRequest(nudge.words(), criteria, locale))
                .criteria());
    }
}
