package ai.wewall.telegram.domain.delivery;

import java.util.ArrayList;
import java.util.List;

/** Makes of a message that is longer than Telegram takes several that say the same in order. */
public final class Parts {

    /** Telegram's limit of a text. */
    public static final int TEXT = 4_096;

    /** Telegram's limit of a caption. */
    public static final int CAPTION = 1_024;

    private Parts() {}

    /** The message, or its parts; buttons stand under the last part of a text, and under a picture. */
    public static List<Outgoing> of(Outgoing message) {
        return switch (message) {
            case Outgoing.Words words -> texts(HtmlPieces.of(words.html(), TEXT), words.keyboard());
            case Outgoing.Prompt prompt -> prompt(HtmlPieces.of(prompt.html(), TEXT), prompt);
            case Outgoing.Show show -> show(HtmlPieces.of(show.html(), CAPTION), show);
            case Outgoing.Change change -> List.of(shortened(change));
            case Outgoing.Rekey rekey -> List.of(rekey);
            case Outgoing.Document document -> List.of(document);
        };
    }

    private static List<Outgoing> texts(List<String> pieces, Keyboard keyboard) {
        List<Outgoing> parts = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            boolean last = i == pieces.size() - 1;
            parts.add(new Outgoing.Words(pieces.get(i), last ? keyboard : Keyboard.none()));
        }
        return parts;
    }

    private static List<Outgoing> prompt(List<String> pieces, Outgoing.Prompt prompt) {
        List<Outgoing> parts = new ArrayList<>(texts(pieces.subList(0, pieces.size() - 1), Keyboard.none()));
        parts.add(new Outgoing.Prompt(pieces.getLast(), prompt.shareNumber()));
        return parts;
    }

    private static List<Outgoing> show(List<String> pieces, Outgoing.Show show) {
        List<Outgoing> parts = new ArrayList<>();
        parts.add(new Outgoing.Show(show.picture(), pieces.getFirst(), show.keyboard(), show.board(), show.open()));
        parts.addAll(texts(pieces.subList(1, pieces.size()), Keyboard.none()));
        return parts;
    }

    /** One message cannot become two by a change. */
    private static Outgoing shortened(Outgoing.Change change) {
        return new Outgoing.Change(
                change.messageId(),
                change.board(),
                change.picture(),
                HtmlPieces.of(change.html(), CAPTION).getFirst(),
                change.keyboard(),
                change.open());
    }
}
