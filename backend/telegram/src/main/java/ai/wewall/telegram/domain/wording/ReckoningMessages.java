package ai.wewall.telegram.domain.wording;

import ai.wewall.model.calculation.YearRow;
import ai.wewall.telegram.domain.OfferId;
import ai.wewall.telegram.domain.delivery.Keyboard;
import ai.wewall.telegram.domain.delivery.Keyboard.Key;
import ai.wewall.telegram.domain.delivery.Outgoing;
import ai.wewall.telegram.domain.delivery.Picture;
import ai.wewall.telegram.domain.dialogue.Board;
import ai.wewall.telegram.domain.dialogue.Button;
import ai.wewall.telegram.domain.dialogue.Reply;
import ai.wewall.telegram.domain.reckoning.ReckonAct;
import ai.wewall.telegram.domain.reckoning.Reckoning;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Messages about calculations: the result with its chart, the question which offer, a file. */
final class ReckoningMessages {

    private static final int LONGEST_NAME = 60;

    private final Texts texts;
    private final Links links;
    private final ReckoningCaption captions;

    ReckoningMessages(Texts texts, Links links) {
        this.texts = texts;
        this.links = links;
        this.captions = new ReckoningCaption(texts);
    }

    Outgoing of(Reply.Reckoned reckoned) {
        Reckoning subject = reckoned.reckoning();
        List<Double> flows =
                reckoned.answer().years().stream().map(YearRow::leveredCashFlow).toList();
        return new Outgoing.Show(
                new Picture.OfFlows(flows, texts.language()),
                captions.of(reckoned),
                keys(reckoned),
                subject.board(),
                subject.number());
    }

    private Keyboard keys(Reply.Reckoned reckoned) {
        List<Key> files = Stream.of(ReckonAct.WORKBOOK, ReckonAct.MEMORANDUM)
                .map(act -> press(reckoned, act))
                .toList();
        List<Key> changes = Stream.of(ReckonAct.values())
                .filter(act -> act.term() != null)
                .filter(act -> act.changes(reckoned.reckoning().terms()))
                .map(act -> press(reckoned, act))
                .toList();
        String kept = reckoned.reckoning().kept();
        OfferId offer = new OfferId(reckoned.listing().id());
        Key app = new Key.OpenApp(texts.get("key.open"), kept == null ? links.calculator(offer) : links.kept(kept));
        return new Keyboard(List.of(
                files,
                changes.subList(0, Math.min(2, changes.size())),
                changes.subList(Math.min(2, changes.size()), changes.size()),
                List.of(app)));
    }

    private Key press(Reply.Reckoned reckoned, ReckonAct act) {
        return Keys.press(texts.word("key.reckon", act), new Button.OfReckoning(reckoned.id(), act));
    }

    Outgoing which(Board board) {
        List<Key> numbers = IntStream.rangeClosed(1, board.offers().size())
                .mapToObj(number -> Keys.press(Integer.toString(number), new Button.Reckon(board.id(), number)))
                .toList();
        String html = new Html().text(texts.get("reckon.which")).toString();
        return new Outgoing.Words(html, new Keyboard(List.of(numbers)));
    }

    Outgoing file(Reply.File file) {
        String title = file.reckoning().title();
        String name = texts.word("file.name", file.kind()) + " — " + plain(title) + '.'
                + file.kind().extension();
        String html = new Html()
                .text(texts.get("file.caption." + file.kind(), Html.shortened(title, 150)))
                .toString();
        return new Outgoing.Document(file.kind(), file.reckoning().id(), name, html);
    }

    /** Without what file systems take for their own. */
    private static String plain(String title) {
        String clean = title.replaceAll("[^\\p{L}\\p{N} .,«»()№-]", " ")
                .replaceAll("\\s+", " ")
                .strip();
        return Html.shortened(clean, LONGEST_NAME).replace("…", "").strip();
    }
}
