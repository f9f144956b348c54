package ai.wewall.search.domain.text.rule;

import ai.wewall.search.domain.text.lexicon.Kind;
import ai.wewall.search.domain.text.reading.Analysis;
import ai.wewall.search.domain.text.reading.Claim;
import ai.wewall.search.domain.text.reading.Claim.Named;
import ai.wewall.search.domain.text.reading.Field;
import ai.wewall.search.domain.text.reading.Items;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/** Rule 10: «ещё», «также», «добавь» join values to a set instead of replacing it. */
final class Joins implements Rule {

    @Override
    public void apply(Analysis text) {
        if (!text.items().any(Kind.JOIN)) {
            return;
        }
        TreeMap<Integer, Field> sets = sets(text);
        BitSet joined = new BitSet();
        for (int at = 0; at < text.items().size(); at++) {
            if (text.items().at(at).is(Kind.JOIN) && !after(text.items(), at, sets, joined)) {
                before(text.items(), at, sets, joined);
            }
        }
        text.rewrite(claim ->
                claim instanceof Named named && joined.get(named.place().item())
                        ? new Named(named.field(), named.value(), named.place(), named.negated(), true)
                        : claim);
    }

    /** The sets by the items that name their values. */
    private static TreeMap<Integer, Field> sets(Analysis text) {
        TreeMap<Integer, Field> sets = new TreeMap<>();
        for (Claim claim : text.claims()) {
            Field field = claim.field();
            if (field != null && field.form() == Field.Form.SET) {
                sets.putIfAbsent(claim.place().item(), field);
            }
        }
        return sets;
    }

    /** Joins all sets named in the same clause, and the list of the first one beyond it. */
    private static boolean after(Items items, int at, TreeMap<Integer, Field> sets, BitSet joined) {
        Field first = null;
        for (Map.Entry<Integer, Field> set : sets.tailMap(at, false).entrySet()) {
            boolean near = items.sameClause(at, set.getKey()) || first == null || set.getValue() == first;
            if (!items.sameSentence(at, set.getKey()) || !near || joined.get(set.getKey())) {
                return first != null || joined.get(set.getKey());
            }
            joined.set(set.getKey());
            first = first == null ? set.getValue() : first;
        }
        return first != null;
    }

    private static void before(Items items, int at, TreeMap<Integer, Field> sets, BitSet joined) {
        for (Integer item : sets.headMap(at, false).descendingKeySet()) {
            if (!items.sameClause(item, at) || joined.get(item)) {
                return;
            }
            joined.set(item);
        }
    }
}
