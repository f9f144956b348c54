package ai.wewall.search.domain.text.number;

import ai.wewall.search.domain.text.lexicon.Chunk;
import ai.wewall.search.domain.text.lexicon.Kind;
import java.util.List;

/** What stands between the ends of a range: «до», «-», «по», «или», «..» (rules 1 and 4). */
final class Separator {

    static final int NONE = -1;

    private static final List<String> JOINTS = List.of("но", "а");

    private final List<Chunk> chunks;
    private final Prefix prefix;

    Separator(List<Chunk> chunks, Prefix prefix) {
        this.chunks = chunks;
        this.prefix = prefix;
    }

    /** Index of the right end, or {@link #NONE}. */
    int end(int from, boolean leftIsBare) {
        int opposite = oppositeBound(from);
        if (opposite != NONE && (leftIsBare || opposite == from + 1 || takesUnit(opposite))) {
            return opposite;
        }
        int at = afterSigns(from);
        boolean joint = at > from;
        if (at >= chunks.size()) {
            return NONE;
        }
        boolean to = chunks.get(at).word().equals("до")
                && (leftIsBare || prefix.bound() != null || joint)
                && !"MAX".equals(prefix.bound());
        boolean list = leftIsBare && prefix.bound() == null && isList(at);
        if (to || list || isUpTo(at)) {
            return at + 1;
        }
        return joint && !chunks.get(from).is(Kind.AND) && !chunks.get(from).isSign(",") ? at : NONE;
    }

    /** «не менее 70 и не более 90 м», «больше 70, но меньше 90»: the index after the other bound. */
    private int oppositeBound(int from) {
        int at = from;
        while (at < chunks.size()
                && (is(at, ",")
                        || chunks.get(at).is(Kind.AND)
                        || JOINTS.contains(chunks.get(at).word()))) {
            at++;
        }
        String other = at < chunks.size() ? chunks.get(at).value(Kind.BOUND) : null;
        boolean opposite = other != null && prefix.bound() != null && !other.equals(prefix.bound());
        if (!opposite
                || chunks.get(at).word().startsWith("с")
                || chunks.get(at).word().equals("от")) {
            return NONE;
        }
        boolean than = at + 1 < chunks.size() && chunks.get(at + 1).word().equals("чем");
        return than ? at + 2 : at + 1;
    }

    /** «не менее 100 метров, но не более 150»: a number with no unit of its own takes that of the other bound. */
    private boolean takesUnit(int at) {
        Chunk bound = chunks.get(chunks.get(at - 1).word().equals("чем") ? at - 2 : at - 1);
        Amount right = AmountReader.read(chunks, at);
        if (right == null || right.scale() != null || right.ordinal()) {
            return false;
        }
        boolean plain = Tail.read(chunks, right, false).end() == right.end();
        return plain && !bound.is(Kind.MONEY) && !bound.word().equals("до");
    }

    /** Passes over «-», «..», and «и» or a comma before «до». */
    private int afterSigns(int from) {
        int at = is(from, "-") || isBeforeTo(from) ? from + 1 : from;
        while (is(at, ".") && is(at + 1, ".")) {
            at += 2;
        }
        return at;
    }

    private boolean is(int at, String sign) {
        return at < chunks.size() && chunks.get(at).isSign(sign);
    }

    private boolean isBeforeTo(int at) {
        return at + 1 < chunks.size()
                && (chunks.get(at).is(Kind.AND) || chunks.get(at).isSign(","))
                && "MIN".equals(prefix.bound())
                && chunks.get(at + 1).word().equals("до");
    }

    /** «с 2 по 5», «между 80 и 100». */
    private boolean isUpTo(int at) {
        boolean through = chunks.get(at).word().equals("по") && prefix.word().startsWith("с");
        return through || chunks.get(at).is(Kind.AND) && prefix.word().equals("между");
    }

    /** «2 или 3 этаж», «1, 2 этаж»: a list of bare numbers with the unit at its end. */
    private boolean isList(int at) {
        Chunk chunk = chunks.get(at);
        if (chunk.is(Kind.OR)) {
            return true;
        }
        Amount next = AmountReader.read(chunks, at + 1);
        boolean floor = next != null
                && next.end() < chunks.size()
                && chunks.get(next.end()).is(Kind.UNIT, "FLOOR");
        return floor && (chunk.is(Kind.AND) || chunk.isSign(",") || chunk.isSign("+"));
    }
}
