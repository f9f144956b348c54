package ai.wewall.search.domain.text.number;

import ai.wewall.search.domain.text.lexicon.Chunk;
import ai.wewall.search.domain.text.lexicon.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words after an amount that bound it ((i)): «и выше», «максимум», «100+», «примерно».
 *
 * @param end index after the last of them
 * @param bound {@code MIN} or {@code MAX}, or null
 * @param money whether the bound speaks of money
 */
record Suffix(int end, @Nullable String bound, boolean about, boolean money) {

    static Suffix read(List<Chunk> chunks, int from) {
        Suffix none = new Suffix(from, null, false, false);
        int at = from < chunks.size() && chunks.get(from).isSign(",") ? from + 1 : from;
        if (at >= chunks.size()) {
            return none;
        }
        Chunk chunk = chunks.get(at);
        if (at == from && chunk.isSign("+") && !chunk.first().spaced()) {
            return new Suffix(at + 1, "MIN", false, false);
        }
        if (beginsAnotherAmount(chunks, at) || at > from && chunk.word().equals("и")) {
            return none;
        }
        if (chunk.is(Kind.OR_MORE)) {
            return new Suffix(at + 1, "MIN", false, chunk.is(Kind.MONEY));
        }
        if (chunk.is(Kind.OR_LESS)) {
            return new Suffix(at + 1, "MAX", false, chunk.is(Kind.MONEY));
        }
        boolean about = at == from && chunk.is(Kind.ABOUT) && !chunk.is(Kind.PURPOSE_MARK) && !chunk.is(Kind.NEAR);
        return about && isPlainAbout(chunk) ? new Suffix(at + 1, null, true, false) : none;
    }

    /** «в районе» and «так» after an amount belong to what follows. */
    private static boolean isPlainAbout(Chunk chunk) {
        return !chunk.is(Kind.IN_THE_AREA) && !chunk.is(Kind.NEUTRAL);
    }

    private static boolean beginsAnotherAmount(List<Chunk> chunks, int at) {
        int next = at + 1;
        while (next < chunks.size()
                && (chunks.get(next).is(Kind.BOUND) || chunks.get(next).is(Kind.ABOUT))) {
            next++;
        }
        return next < chunks.size()
                && AmountReader.read(chunks, next) != null
                && !chunks.get(at).is(Kind.OR)
                && !(chunks.get(at).is(Kind.OR_MORE) && chunks.get(at).word().equals("и"));
    }
}
