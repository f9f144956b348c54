package ai.wewall.search.domain.text.number;

import ai.wewall.search.domain.text.chars.Token;
import ai.wewall.search.domain.text.lexicon.Chunk;
import ai.wewall.search.domain.text.lexicon.Kind;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers in digits and in words with their scale (rule 4): «двести пятьдесят», «1,5 млн», «пара сотен», «лям двести». */
final class AmountReader {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    /** Abbreviations of scales are no numbers by themselves; «миллион» is. */
    private static final int SHORTEST_SCALE_WORD = 4;

    private static final List<String> SCALES_ALONE = List.of("лям", "ярд");

    private final List<Chunk> chunks;

    private BigDecimal total = BigDecimal.ZERO;
    private @Nullable BigDecimal current;
    private @Nullable BigDecimal scale;
    private boolean inWords;
    private boolean ordinal;

    private AmountReader(List<Chunk> chunks) {
        this.chunks = chunks;
    }

    /** The amount that begins at a chunk, or null. */
    static @Nullable Amount read(List<Chunk> chunks, int at) {
        return new AmountReader(chunks).readAll(at);
    }

    private @Nullable Amount readAll(int from) {
        int at = from;
        while (at < chunks.size() && take(at, at == from)) {
            at++;
            if (at < chunks.size() - 1 && chunks.get(at).isSign(".") && isScale(at + 1) && scale == null) {
                at++;
            }
        }
        if (at == from) {
            return null;
        }
        BigDecimal value = current == null ? total : total.add(current.multiply(restScale(at)));
        return new Amount(at, value, scale, ordinal);
    }

    /** «лям двести»: what follows a million with no unit of its own counts thousands. */
    private BigDecimal restScale(int end) {
        boolean thousands = scale != null
                && scale.compareTo(MILLION) >= 0
                && total.signum() > 0
                && !(end < chunks.size() && chunks.get(end).is(Kind.UNIT) && !isRoubles(end));
        return thousands ? THOUSAND : BigDecimal.ONE;
    }

    private boolean isRoubles(int at) {
        return chunks.get(at).is(Kind.UNIT, "RUB");
    }

    private boolean take(int at, boolean first) {
        Chunk chunk = chunks.get(at);
        Token token = chunk.first();
        if (token.isNumber() && chunk.tokens().size() == 1) {
            return takeLiteral(at, token);
        }
        if (chunk.is(Kind.SCALE) && !isBlockNumber(at)) {
            return takeScale(chunk, first);
        }
        if (chunk.is(Kind.TIMES) && (first || !chunk.is(Kind.UNIT))) {
            return takeTimes(new BigDecimal(chunk.value(Kind.TIMES)));
        }
        if (chunk.is(Kind.MONEY_AMOUNT) && first) {
            total = new BigDecimal(chunk.value(Kind.MONEY_AMOUNT));
            scale = MILLION;
            return true;
        }
        return chunk.is(Kind.AND_A_HALF) ? takeHalf() : takeWord(chunk, first);
    }

    /** «два с половиной миллиона». */
    private boolean takeHalf() {
        if (current == null) {
            return false;
        }
        current = current.add(HALF);
        return true;
    }

    private boolean takeLiteral(int at, Token token) {
        boolean afterScale = scale != null && current == null && isRestOf(at, token);
        if (total.signum() > 0 && !afterScale || current != null) {
            return false;
        }
        BigDecimal value = token.number();
        current = token.grouped() != null && !isScale(at + 1) ? token.grouped() : value;
        ordinal = token.ordinal();
        return current != null;
    }

    /** «1 млн 200 тыс»: after a larger scale a number with the next smaller one. */
    private boolean isRestOf(int at, Token token) {
        BigDecimal next = scaleAt(at + 1);
        return next != null && scale != null && next.compareTo(scale) < 0 && token.number() != null;
    }

    private boolean isScale(int at) {
        return scaleAt(at) != null;
    }

    private @Nullable BigDecimal scaleAt(int at) {
        String value = at < chunks.size() ? chunks.get(at).value(Kind.SCALE) : null;
        return value == null ? null : new BigDecimal(value);
    }

    private boolean takeScale(Chunk chunk, boolean first) {
        BigDecimal named = new BigDecimal(chunk.value(Kind.SCALE));
        if (first && !standsAlone(chunk) || scale != null && named.compareTo(scale) >= 0) {
            return false;
        }
        if (current == null && !first) {
            return false;
        }
        total = total.add((current == null ? BigDecimal.ONE : current).multiply(named));
        current = null;
        scale = scale == null ? named : scale;
        return true;
    }

    /** «42 к5» is a house and its block. */
    private boolean isBlockNumber(int at) {
        Token next = at + 1 < chunks.size() ? chunks.get(at + 1).first() : null;
        return next != null
                && next.isNumber()
                && !next.spaced()
                && chunks.get(at).is(Kind.HOUSE);
    }

    private static boolean standsAlone(Chunk chunk) {
        return chunk.word().length() >= SHORTEST_SCALE_WORD && !chunk.word().equals("тысч")
                || SCALES_ALONE.contains(chunk.word());
    }

    private boolean takeTimes(BigDecimal times) {
        if (total.signum() > 0 && scale == null) {
            return false;
        }
        current = (current == null ? BigDecimal.ONE : current).multiply(times);
        inWords = true;
        return true;
    }

    private boolean takeWord(Chunk chunk, boolean first) {
        String numeral = chunk.value(Kind.NUMERAL);
        if (numeral == null) {
            return takeOrdinal(chunk, first);
        }
        BigDecimal value = new BigDecimal(numeral);
        if (current != null && !(inWords && isSmaller(value, current))) {
            return false;
        }
        current = current == null ? value : current.add(value);
        inWords = true;
        return true;
    }

    /** «пятый», «двадцать пятый». */
    private boolean takeOrdinal(Chunk chunk, boolean first) {
        String named = chunk.value(Kind.ORDINAL);
        BigDecimal value = named == null ? null : new BigDecimal(named);
        boolean tail = value != null && current != null && inWords && !ordinal && isSmaller(value, current);
        if (value == null || !first && !tail) {
            return false;
        }
        current = current == null ? value : current.add(value);
        ordinal = true;
        return true;
    }

    /** Whether a numeral goes on another: «двести пятьдесят» is one number, «пять двести» are two. */
    private static boolean isSmaller(BigDecimal value, BigDecimal before) {
        int magnitude = value.precision() - value.scale();
        BigDecimal unit = BigDecimal.TEN.pow(Math.max(1, magnitude));
        return value.signum() > 0
                && value.scale() <= 0
                && before.remainder(unit).signum() == 0
                && !(before.compareTo(BigDecimal.TEN) <= 0);
    }
}
