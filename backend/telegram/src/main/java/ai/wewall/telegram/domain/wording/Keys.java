package ai.wewall.telegram.domain.wording;

import ai.wewall.model.personal.Notify;
import ai.wewall.model.personal.SavedSearch;
import ai.wewall.model.search.Deal;
import ai.wewall.telegram.domain.BoardId;
import ai.wewall.telegram.domain.delivery.Keyboard;
import ai.wewall.telegram.domain.delivery.Keyboard.Key;
import ai.wewall.telegram.domain.dialogue.Act;
import ai.wewall.telegram.domain.dialogue.Board;
import ai.wewall.telegram.domain.dialogue.Button;
import ai.wewall.telegram.domain.dialogue.Heard;
import ai.wewall.telegram.domain.dialogue.Nudge;
import ai.wewall.telegram.domain.dialogue.Reply;
import ai.wewall.telegram.domain.dialogue.Reply.Relaxation;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The buttons under messages. */
final class Keys {

    private final Texts texts;
    private final Links links;
    private final ChipKeys chips;

    Keys(Texts texts, Links links, ChipKeys chips) {
        this.texts = texts;
        this.links = links;
        this.chips = chips;
    }

    /**
     * Below a list.
     *
     * @param others whether somebody else has looked for it, so that it can be kept as an own search by one button
     */
    Keyboard ofList(Board board, Heard heard, boolean others) {
        List<List<Key>> rows = new ArrayList<>();
        rows.add(numbers(board));
        rows.add(deals(board, heard));
        rows.addAll(chips.rows(board));
        rows.add(nudges(board));
        List<Key> onwards = new ArrayList<>();
        if (board.hasMore()) {
            onwards.add(press(texts.get("key.more"), new Button.More(board.id())));
        }
        onwards.add(press(texts.get("key.map"), new Button.OnMap(board.id())));
        onwards.add(press(texts.get("key.watch"), new Button.Watch(board.id())));
        rows.add(onwards);
        if (others) {
            rows.add(List.of(press(texts.get("key.save"), new Button.Subscribe(board.id(), Notify.OFF))));
        }
        rows.add(List.of(new Key.OpenApp(texts.get("key.open"), links.list(board.criteria())), startOver()));
        return new Keyboard(rows);
    }

    /** How soon finds are told, and the way out. */
    Keyboard ofWatch(BoardId board) {
        return new Keyboard(List.of(
                Stream.of(Notify.INSTANT, Notify.DAILY, Notify.WEEKLY)
                        .map(notice -> press(texts.word("key.notify", notice), new Button.Subscribe(board, notice)))
                        .toList(),
                List.of(
                        press(texts.get("key.notify.OFF"), new Button.Subscribe(board, Notify.OFF)),
                        press(texts.get("key.back"), new Button.Keys(board)))));
    }

    /** One button a saved search, which forgets it. */
    Keyboard ofSearches(List<SavedSearch> searches) {
        List<Key> keys = IntStream.range(0, searches.size())
                .mapToObj(i -> press(
                        texts.get("key.chip.drop", i + 1),
                        new Button.Forget(
                                new BoardId(UUID.fromString(searches.get(i).id())))))
                .toList();
        return new Keyboard(List.of(
                keys.subList(0, Math.min(5, keys.size())), keys.subList(Math.min(5, keys.size()), keys.size())));
    }

    Keyboard ofCompare() {
        return new Keyboard(List.of(List.of(press(texts.get("key.compare"), new Button.Compare()))));
    }

    /** Below a map, or a list that no search has found: the numbers, and the way on. */
    Keyboard ofMap(Board board, boolean back) {
        Key app = new Key.OpenApp(texts.get("key.open"), links.list(board.criteria()));
        Key other = back
                ? press(texts.get("key.back"), new Button.Back(board.id()))
                : press(texts.get("key.map"), new Button.OnMap(board.id()));
        return new Keyboard(List.of(numbers(board), List.of(other, app)));
    }

    Keyboard ofLanguages() {
        return new Keyboard(List.of(
                List.of(press("Русский", new Button.Language("ru")), press("English", new Button.Language("en")))));
    }

    private static List<Key> numbers(Board board) {
        return IntStream.rangeClosed(1, board.offers().size())
                .mapToObj(number -> press(Integer.toString(number), new Button.Open(board.id(), number)))
                .toList();
    }

    private List<Key> nudges(Board board) {
        return Stream.of(Nudge.values())
                .filter(nudge -> nudge.isFor(board.criteria()))
                .map(nudge -> press(texts.word("key.nudge", nudge), new Button.Push(board.id(), nudge)))
                .toList();
    }

    /** Where the kind of deal is asked for, it can be answered by a button. */
    private List<Key> deals(Board board, Heard heard) {
        return heard.question() == null || board.criteria().deal() != null
                ? List.of()
                : List.of(
                        press(texts.get("key.rent"), new Button.Choose(board.id(), Deal.RENT)),
                        press(texts.get("key.buy"), new Button.Choose(board.id(), Deal.SALE)));
    }

    Keyboard ofCard(Reply.Card card) {
        Board board = card.board();
        int number = card.number();
        List<List<Key>> rows = new ArrayList<>();
        rows.add(turns(board, number));
        rows.add(Stream.of(Act.values())
                .map(act -> press(texts.word("key.act", act), new Button.Own(board.id(), number, act)))
                .toList());
        if (card.listing().deal() == Deal.SALE) {
            rows.add(List.of(press(texts.get("key.reckon"), new Button.Reckon(board.id(), number))));
        }
        Key open = new Key.OpenApp(
                texts.get("key.open"), links.offer(board.offers().get(number - 1)));
        Key back = press(texts.get("key.back"), new Button.Back(board.id()));
        rows.add(card.fromList() ? List.of(back, open) : List.of(open));
        return new Keyboard(rows);
    }

    private List<Key> turns(Board board, int number) {
        BoardId id = board.id();
        List<Key> turn = new ArrayList<>();
        if (number > 1) {
            turn.add(press(texts.get("key.previous", number - 1), new Button.Open(id, number - 1)));
        }
        if (number < board.offers().size()) {
            turn.add(press(texts.get("key.next", number + 1), new Button.Open(id, number + 1)));
        }
        return turn;
    }

    Keyboard ofNothing(Board board, List<Relaxation> relaxations) {
        List<List<Key>> rows = new ArrayList<>();
        relaxations.forEach(relaxation -> rows.add(List.of(press(
                texts.get(
                        "key.loosen", texts.numbers().whole(relaxation.more()), Html.shortened(relaxation.label(), 40)),
                new Button.Loosen(board.id(), relaxation.criterion())))));
        rows.addAll(chips.drops(board));
        rows.add(List.of(startOver()));
        return new Keyboard(rows);
    }

    Keyboard ofExamples() {
        return new Keyboard(IntStream.rangeClosed(1, texts.examples().size())
                .mapToObj(
                        number -> List.of(press(texts.get("example." + number + ".label"), new Button.Example(number))))
                .toList());
    }

    Keyboard ofStartOver() {
        return new Keyboard(List.of(List.of(startOver())));
    }

    private Key startOver() {
        return press(texts.get("key.startOver"), new Button.StartOver());
    }

    static Key press(String text, Button button) {
        return new Key.Press(text, button.code());
    }
}
