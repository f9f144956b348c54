package ai.wewall.telegram.domain.dialogue;

import ai.wewall.model.personal.Notify;
import ai.wewall.model.search.Deal;
import ai.wewall.telegram.domain.BoardId;
import ai.wewall.telegram.domain.reckoning.ReckonAct;
import java.util.Arrays;
import java.util.Optional;

/** What a button under a message asks for. Its code fits into the 64 bytes that Telegram lets a button carry. */
public sealed interface Button {

    /** Before the code that joins accounts. */
    String JOIN = "join";

    /** Says one of the example sentences, from 1. */
    record Example(int number) implements Button {}

    /** Forgets the criteria. */
    record StartOver() implements Button {}

    /** Turns the list into the card of an offer, from 1. */
    record Open(BoardId board, int number) implements Button {}

    /** Turns the card back into its list. */
    record Back(BoardId board) implements Button {}

    /** Shows the next offers. */
    record More(BoardId board) implements Button {}

    /** Searches without one of the criteria. */
    record Without(BoardId board, Criterion criterion) implements Button {}

    /** Searches with one of the criteria loosened by a step. */
    record Loosen(BoardId board, Criterion criterion) implements Button {}

    /** Searches for one kind of deal. */
    record Choose(BoardId board, Deal deal) implements Button {}

    /** Shows what one of the criteria can be changed into. */
    record Chip(BoardId board, Criterion criterion) implements Button {}

    /** Searches with one of a criterion's options, from 1. */
    record Option(BoardId board, Criterion criterion, int number) implements Button {}

    /** Shows the list's own buttons again. */
    record Keys(BoardId board) implements Button {}

    /** Searches for something cheaper, bigger or nearer. */
    record Push(BoardId board, Nudge nudge) implements Button {}

    /** Shows the list on a map. */
    record OnMap(BoardId board) implements Button {}

    /** Does something with an offer, from 1. */
    record Own(BoardId board, int number, Act act) implements Button {}

    /** Asks how soon finds of the list's search are to be told. */
    record Watch(BoardId board) implements Button {}

    /** Saves the list's search. */
    record Subscribe(BoardId board, Notify notice) implements Button {}

    /** Forgets a saved search, whose id has the form of a list's. */
    record Forget(BoardId search) implements Button {}

    /** Lays the marked offers side by side. */
    record Compare() implements Button {}

    /** Calculates an offer, from 1. */
    record Reckon(BoardId board, int number) implements Button {}

    /** Does something with a calculation, whose id has the form of a list's. */
    record OfReckoning(BoardId reckoning, ReckonAct act) implements Button {}

    /** Chooses a language, {@code ru} or {@code en}. */
    record Language(String language) implements Button {}

    /** Joins the accounts that a code was made for. */
    record Join(String linkCode) implements Button {}

    /** Leaves them as they are. */
    record NotJoin() implements Button {}

    /** The text that the button carries. */
    default String code() {
        return switch (this) {
            case Example example -> "e" + example.number();
            case StartOver _ -> "r";
            case Open open -> "o" + open.board().shortForm() + open.number();
            case Back back -> "b" + back.board().shortForm();
            case More more -> "m" + more.board().shortForm();
            case Without without ->
                "w" + without.board().shortForm() + without.criterion().name();
            case Loosen loosen ->
                "x" + loosen.board().shortForm() + loosen.criterion().name();
            case Chip chip -> "c" + chip.board().shortForm() + chip.criterion().name();
            case Option option ->
                "s" + option.board().shortForm()
                        + option.number()
                        + option.criterion().name();
            case Keys keys -> "k" + keys.board().shortForm();
            case Push push -> "p" + push.board().shortForm() + push.nudge().name();
            case OnMap map -> "g" + map.board().shortForm();
            case Own own ->
                "f" + own.board().shortForm() + own.number() + own.act().name();
            case Watch watch -> "u" + watch.board().shortForm();
            case Subscribe subscribe ->
                "n" + subscribe.board().shortForm() + subscribe.notice().name();
            case Forget forget -> "z" + forget.search().shortForm();
            case Reckon reckon -> "q" + reckon.board().shortForm() + reckon.number();
            case OfReckoning of -> "y" + of.reckoning().shortForm() + of.act().name();
            case Compare _ -> "compare";
            case Language language -> "l" + language.language();
            case Join join -> JOIN + join.linkCode();
            case NotJoin _ -> "leave";
            case Choose choose ->
                "d" + choose.board().shortForm() + choose.deal().name();
        };
    }

    /** Reads what a button carries; empty for what we never wrote. */
    static Optional<Button> parse(String code) {
        if (code.equals("r")) {
            return Optional.of(new StartOver());
        }
        if (code.equals("compare")) {
            return Optional.of(new Compare());
        }
        if (code.equals("leave")) {
            return Optional.of(new NotJoin());
        }
        if (code.matches(JOIN + "[A-Za-z0-9_-]{1,60}")) {
            return Optional.of(new Join(code.substring(JOIN.length())));
        }
        if (code.startsWith("e")) {
            return number(code.substring(1)).map(Example::new);
        }
        if (code.equals("lru") || code.equals("len")) {
            return Optional.of(new Language(code.substring(1)));
        }
        if (code.length() < 1 + BoardId.SHORT) {
            return Optional.empty();
        }
        String rest = code.substring(1 + BoardId.SHORT);
        return BoardId.parse(code.substring(1, 1 + BoardId.SHORT))
                .flatMap(board -> onBoard(code.charAt(0), board, rest));
    }

    private static Optional<Button> onBoard(char kind, BoardId board, String rest) {
        return switch (kind) {
            case 'o' -> number(rest).map(number -> new Open(board, number));
            case 'b' -> rest.isEmpty() ? Optional.of(new Back(board)) : Optional.empty();
            case 'm' -> rest.isEmpty() ? Optional.of(new More(board)) : Optional.empty();
            case 'w' -> named(Criterion.values(), rest).map(criterion -> new Without(board, criterion));
            case 'd' -> named(Deal.values(), rest).map(deal -> new Choose(board, deal));
            case 'x' -> named(Criterion.values(), rest).map(criterion -> new Loosen(board, criterion));
            case 'c' -> named(Criterion.values(), rest).map(criterion -> new Chip(board, criterion));
            case 's' -> option(board, rest);
            case 'f' -> own(board, rest);
            case 'u' -> rest.isEmpty() ? Optional.of(new Watch(board)) : Optional.empty();
            case 'n' -> named(Notify.values(), rest).map(notice -> new Subscribe(board, notice));
            case 'z' -> rest.isEmpty() ? Optional.of(new Forget(board)) : Optional.empty();
            case 'k' -> rest.isEmpty() ? Optional.of(new Keys(board)) : Optional.empty();
            case 'p' -> named(Nudge.values(), rest).map(nudge -> new Push(board, nudge));
            case 'q' -> number(rest).map(number -> new Reckon(board, number));
            case 'y' -> named(ReckonAct.values(), rest).map(act -> new OfReckoning(board, act));
            case 'g' -> rest.isEmpty() ? Optional.of(new OnMap(board)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Button> own(BoardId board, String rest) {
        return rest.isEmpty()
                ? Optional.empty()
                : number(rest.substring(0, 1))
                        .flatMap(number ->
                                named(Act.values(), rest.substring(1)).map(act -> new Own(board, number, act)));
    }

    private static Optional<Button> option(BoardId board, String rest) {
        return rest.isEmpty()
                ? Optional.empty()
                : number(rest.substring(0, 1))
                        .flatMap(number -> named(Criterion.values(), rest.substring(1))
                                .map(criterion -> new Option(board, criterion, number)));
    }

    private static Optional<Integer> number(String text) {
        return text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) <= '9'
                ? Optional.of(text.charAt(0) - '0')
                : Optional.empty();
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }
}
