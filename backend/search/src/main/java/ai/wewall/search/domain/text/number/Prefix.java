package ai.wewall.search.domain.text.number;

import ai.wewall.search.domain.text.lexicon.Chunk;
import ai.wewall.search.domain.text.lexicon.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words before an amount: bounds and «около» (rules 1 and 2, (i)), a unit said first («метров 40»).
 *
 * @param end index of the amount
 * @param bound {@code MIN} or {@code MAX}, or null
 * @param word the last bound word, or empty
 * @param money whether the bound speaks of money
 * @param unit the chunk of a unit or scale that was said first, or null
 * @param currency the sign of a currency right before the amount («₽300 000»), or null
 */
record Prefix(
        int end,
        @Nullable String bound,
        String word,
        boolean about,
        boolean money,
        @Nullable Chunk unit,
        @Nullable Chunk currency) {

    private static final List<String> TURNED_JOINTS = List.of("на", "в");

    private static final List<String> TURNED_SCALE_JOINTS = List.of("на", "за");

    private static final int MOST_WORDS = 6;

    /** The same with a lower bound («100+»). */
    Prefix atLeast() {
        return new Prefix(end, "MIN", word, about, money, unit, currency);
    }

    /** «этаж 3»: the unit of a floor was said first. */
    boolean isFloor() {
        return unit != null && unit.is(Kind.UNIT, "FLOOR");
    }

    static Prefix read(List<Chunk> chunks, int from) {
        TurnedUnits turned = new TurnedUnits(chunks);
        int at = from;
        Chunk unit = null;
        String bound = null;
        String word = "";
        boolean about = false;
        boolean money = false;
        while (at < Math.min(chunks.size(), from + MOST_WORDS)) {
            Chunk chunk = chunks.get(at);
            if (unit == null && turned.isTurned(at)) {
                unit = chunk;
            } else if (unit == null || !isTurnedJoint(unit, chunk)) {
                if (!isPrefix(chunk, at > from) && !(about && isPrice(chunk))) {
                    break;
                }
                String named = chunk.value(Kind.BOUND);
                about |= named == null && chunk.is(Kind.ABOUT);
                money |= isPrice(chunk) || named != null && chunk.is(Kind.MONEY);
                bound = named == null ? bound : named;
                word = named == null ? word : chunk.word();
            }
            at++;
        }
        Chunk currency = at < chunks.size() && isCurrencySign(chunks.get(at)) ? chunks.get(at) : null;
        return new Prefix(currency == null ? at : at + 1, bound, word, about, money, unit, currency);
    }

    boolean roubles() {
        return currency != null && currency.is(Kind.UNIT, "RUB");
    }

    boolean foreign() {
        return currency != null && currency.is(Kind.UNIT, "CURRENCY");
    }

    private static boolean isCurrencySign(Chunk chunk) {
        return (chunk.isSign() || chunk.word().equals("рублей"))
                && (chunk.is(Kind.UNIT, "RUB") || chunk.is(Kind.UNIT, "CURRENCY"));
    }

    /** «примерно за 50 млн». */
    private static boolean isPrice(Chunk chunk) {
        return chunk.word().equals("за") && chunk.tokens().size() == 1;
    }

    /** «метров на 50», «минутах в десяти», «лет за девять». */
    private static boolean isTurnedJoint(Chunk unit, Chunk joint) {
        List<String> joints = unit.is(Kind.SCALE) ? TURNED_SCALE_JOINTS : TURNED_JOINTS;
        return joints.contains(joint.word())
                || TurnedUnits.isYears(unit) && joint.word().equals("за");
    }

    private static boolean isPrefix(Chunk chunk, boolean inside) {
        return chunk.is(Kind.BOUND)
                || chunk.is(Kind.ABOUT)
                || inside && chunk.word().equals("чем");
    }
}
