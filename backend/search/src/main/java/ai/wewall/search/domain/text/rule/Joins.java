package ai.wewall.search.domain.text.rule;

import ai.wewall.search.domain.text.lexicon.Kind;
import ai.wewall.search.domain.text.reading.Analysis;
import ai.wewall.search.domain.text.reading.Claim;
import ai.wewall.search.domain.text.reading.Claim.Named;
import ai.wewall.search.domain.text.reading.Field;
import ai.wewall.search.domain.text.reading.Items;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rule 10: «ещё», «также», «добавь» join values to a set instead of replacing it. */
final class Joins implements Rule {

    @Override
    public void apply(Analysis text) {
        Set<Integer> joined = new HashSet<>();
        for (int at = 0; at < text.items().size(); at++) {
            if (text.items().at(at).is(Kind.JOIN)) {
                int size = joined.size();
                after(text, at, joined);
                if (joined.size() == size) {
                    before(text, at, joined);
                }
            }
        }
        text.rewrite(claim ->
                claim instanceof Named named && joined.contains(named.place().item())
                        ? new Named(named.field(), named.value(), named.place(), named.negated(), true)
                        : claim);
    }

    /** All sets named in the same clause, and the list of the first one beyond it. */
    private static void after(Analysis text, int at, Set<Integer> joined) {
        Items items = text.items();
        Field first = null;
        for (int i = at + 1; items.sameSentence(at, i); i++) {
            Field field = setAt(text, i);
            if (field != null && (items.sameClause(at, i) || first == null || field == first)) {
                joined.add(i);
                first = first == null ? field : first;
            }
        }
    }

    private static void before(Analysis text, int at, Set<Integer> joined) {
        for (int i = at - 1; text.items().sameClause(at, i); i--) {
            if (setAt(text, i) != null) {
                joined.add(i);
            }
        }
    }

    private static @Nullable Field setAt(Analysis text, int item) {
        return text.claims().stream()
                .filter(claim -> claim.place().item() == item)
                .map(Claim::field)
                .filter(field -> field != null && field.form() == Field.Form.SET)
                .findFirst()
                .orElse(null);
    }
}
