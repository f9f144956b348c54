package ai.wewall.search.domain.text.number;

import ai.wewall.search.domain.text.lexicon.Chunk;
import ai.wewall.search.domain.text.lexicon.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Units and scales that stand before their number: «метров 40», «тысяч до 300». One between two numbers belongs to the
 * second where the first has one before it and another thing is measured: «тысяч за 200 метров 50».
 */
final class TurnedUnits {

    /** Scales as they stand before their number: «тысяч 300», «лямов сорок». */
    private static final Pattern SCALES = Pattern.compile(
            "тысячь?|тыщь?|тысч?|косарей|миллионов|мил[ьл]?ионов|млн|лямов|лимонов|мультов|млрд|миллиардов|ярдов");

    /** The same before a few: «тысячи полторы», «миллиона три»; «миллиона двухсот» goes on. */
    private static final Pattern SCALES_OF_FEW = Pattern.compile("тысячи|тыщи|миллиона|мил[ьл]?иона|ляма|лимона");

    private static final BigDecimal FEW = BigDecimal.TEN;

    private static final List<String> UNITS =
            List.of("M2", "METRE", "MINUTE", "KW", "SOTKA", "HA", "KM", "PERCENT", "FLOOR");

    private static final List<String> JOINTS = List.of("за", "на", "в");

    /** More square metres than this are rather an amount of money: «метров 100 тысяч за 300». */
    private static final BigDecimal LARGEST_AREA = BigDecimal.valueOf(20_000);

    /** So many turned units in a row are told apart; what is said goes no further. */
    private static final int MOST_IN_A_ROW = 3;

    private final List<Chunk> chunks;

    TurnedUnits(List<Chunk> chunks) {
        this.chunks = chunks;
    }

    /** Whether a chunk stands before its number: no number before it takes it. */
    boolean isTurned(int at) {
        return isTurned(at, MOST_IN_A_ROW);
    }

    private boolean isTurned(int at, int most) {
        if (!isUnit(at) && !isScale(at)) {
            return false;
        }
        Amount before = at == 0 ? null : AmountReader.read(chunks.subList(0, at), at - 1);
        return before == null || before.ordinal() || belongsToNext(at, most - 1);
    }

    /** Whether a unit or scale right after a number is that of the next one. */
    boolean belongsToNext(int at) {
        return belongsToNext(at, MOST_IN_A_ROW);
    }

    private boolean belongsToNext(int at, int most) {
        int first = most == 0 ? -1 : firstOwner(at, most);
        if (first < 0) {
            return false;
        }
        boolean money = (isScale(first) || isCount(first)) && isUnit(at);
        boolean area = isArea(first) && isScale(at) && isTooLarge(at);
        return isFloorBefore(at) && !isFloor(first) || (money || area) && isBareNumberAfter(at);
    }

    /** Index of the turned unit or scale of the number that ends before an index; negative where it has none. */
    private int firstOwner(int end, int most) {
        int start = end;
        while (start > 0 && ends(start - 1, end)) {
            start--;
        }
        int owner = start - 1;
        while (owner >= 0 && start < end && isJoint(chunks.get(owner))) {
            owner--;
        }
        boolean turned = owner >= 0 && start < end && (isCount(owner) || isTurned(owner, most));
        return turned ? owner : -1;
    }

    private boolean ends(int from, int end) {
        Amount amount = AmountReader.read(chunks.subList(0, end), from);
        return amount != null && amount.end() == end && amount.scale() == null && !amount.ordinal();
    }

    private boolean isTooLarge(int at) {
        Amount amount = AmountReader.read(chunks.subList(0, at + 1), at - 1);
        return amount != null && amount.value().compareTo(LARGEST_AREA) > 0;
    }

    private boolean isBareNumberAfter(int at) {
        int next = at + 1;
        while (next < chunks.size() && isJoint(chunks.get(next))) {
            next++;
        }
        Amount amount = AmountReader.read(chunks, next);
        return amount != null && !amount.ordinal() && amount.scale() == null && !isMeasured(amount.end());
    }

    private boolean isMeasured(int at) {
        boolean unit = at < chunks.size() && chunks.get(at).is(Kind.UNIT);
        return unit && !chunks.get(at).is(Kind.UNIT, "RUB") && !isFloorBefore(at);
    }

    /** «метров сто этаж 2». */
    boolean isFloorBefore(int at) {
        return at < chunks.size()
                && chunks.get(at).word().equals("этаж")
                && isFloor(at)
                && AmountReader.read(chunks, at + 1) != null;
    }

    private boolean isFloor(int at) {
        return chunks.get(at).is(Kind.UNIT, "FLOOR");
    }

    private static boolean isJoint(Chunk chunk) {
        return chunk.is(Kind.BOUND) || chunk.is(Kind.ABOUT) || JOINTS.contains(chunk.word());
    }

    private boolean isUnit(int at) {
        Chunk chunk = chunks.get(at);
        String unit = chunk.value(Kind.UNIT);
        boolean hundred = chunk.is(Kind.TIMES)
                && at + 1 < chunks.size()
                && chunks.get(at + 1).is(Kind.SCALE);
        return unit != null && !hundred && UNITS.contains(unit) && chunk.word().length() >= 3 || isYears(chunk);
    }

    private boolean isScale(int at) {
        Chunk chunk = chunks.get(at);
        return chunk.is(Kind.SCALE)
                && (SCALES.matcher(chunk.word()).matches()
                        || SCALES_OF_FEW.matcher(chunk.word()).matches() && isFew(at + 1));
    }

    private boolean isFew(int at) {
        Amount amount = AmountReader.read(chunks, at < chunks.size() && isJoint(chunks.get(at)) ? at + 1 : at);
        return amount != null
                && amount.scale() == null
                && !amount.ordinal()
                && amount.value().compareTo(FEW) < 0;
    }

    /** «человек на 30». */
    private boolean isCount(int at) {
        boolean count = chunks.get(at).is(Kind.UNIT, "COUNT");
        return count && (at == 0 || AmountReader.read(chunks.subList(0, at), at - 1) == null);
    }

    private boolean isArea(int at) {
        return chunks.get(at).is(Kind.UNIT, "M2") || chunks.get(at).is(Kind.UNIT, "METRE");
    }

    /** «лет за девять». */
    static boolean isYears(Chunk unit) {
        return unit.word().equals("лет");
    }
}
