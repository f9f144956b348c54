package ai.wewall.telegram.domain.wording;

import ai.wewall.model.search.SearchCriteria;
import ai.wewall.telegram.domain.delivery.Keyboard;
import ai.wewall.telegram.domain.delivery.Keyboard.Key;
import ai.wewall.telegram.domain.dialogue.Board;
import ai.wewall.telegram.domain.dialogue.Button;
import ai.wewall.telegram.domain.dialogue.Criterion;
import ai.wewall.telegram.domain.dialogue.Options;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What was understood, as buttons: each drops its criterion, or shows what it can be changed into. */
final class ChipKeys {

    /** More would push the list off the screen; the app shows them all. */
    private static final int MOST = 8;

    private static final int LONGEST = 24;
    private static final int IN_A_ROW = 2;

    private final Texts texts;
    private final CriteriaChips chips;

    ChipKeys(Texts texts) {
        this.texts = texts;
        this.chips = new CriteriaChips(texts);
    }

    /** One button a criterion. */
    List<List<Key>> rows(Board board) {
        return inRows(chips.of(board.criteria()).stream()
                .limit(MOST)
                .map(chip -> key(board, chip))
                .toList());
    }

    /** One button a criterion, which drops it; for where nothing fits, so that changing one step by step leads nowhere. */
    List<List<Key>> drops(Board board) {
        return inRows(chips.of(board.criteria()).stream()
                .limit(MOST)
                .map(chip -> drop(board, chip.criterion(), chip.text()))
                .toList());
    }

    private Key drop(Board board, Criterion criterion, String text) {
        return Keys.press(
                texts.get("key.chip.drop", Html.shortened(text, LONGEST)), new Button.Without(board.id(), criterion));
    }

    private Key key(Board board, CriteriaChips.Chip chip) {
        return Options.of(board.criteria(), chip.criterion()).isEmpty()
                ? drop(board, chip.criterion(), chip.text())
                : Keys.press(
                        texts.get("key.chip.vary", Html.shortened(chip.text(), LONGEST)),
                        new Button.Chip(board.id(), chip.criterion()));
    }

    /** What a criterion can be changed into, and the way out. */
    Keyboard menu(Board board, Criterion criterion) {
        List<SearchCriteria> options = Options.of(board.criteria(), criterion);
        List<List<Key>> rows = new ArrayList<>(inRows(IntStream.rangeClosed(1, Math.min(9, options.size()))
                .mapToObj(number -> Keys.press(
                        words(options.get(number - 1), criterion), new Button.Option(board.id(), criterion, number)))
                .toList()));
        rows.add(List.of(
                drop(board, criterion, chips.one(board.criteria(), criterion)),
                Keys.press(texts.get("key.back"), new Button.Keys(board.id()))));
        return new Keyboard(rows);
    }

    private String words(SearchCriteria option, Criterion criterion) {
        return Html.shortened(chips.one(option, Options.shownBy(criterion)), LONGEST + 6);
    }

    private static List<List<Key>> inRows(List<Key> keys) {
        List<List<Key>> rows = new ArrayList<>();
        for (int from = 0; from < keys.size(); from += IN_A_ROW) {
            rows.add(keys.subList(from, Math.min(from + IN_A_ROW, keys.size())));
        }
        return rows;
    }
}
