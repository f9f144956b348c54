package ai.wewall.search.domain.text.rule;

import ai.wewall.search.domain.text.lexicon.Kind;
import ai.wewall.search.domain.text.reading.Analysis;
import ai.wewall.search.domain.text.reading.Claim.Named;
import ai.wewall.search.domain.text.reading.Field;
import ai.wewall.search.domain.text.reading.Item;
import ai.wewall.search.domain.text.reading.Items;
import java.util.Set;

/** The field {@code tenanted}: (w). A building that is «сдан» was commissioned, not let. */
final class Tenancy implements Rule {

    private static final int REACH = 2;

    private static final Set<String> WITH = Set.of("с", "со");
    private static final Set<String> OURSELVES = Set.of("мы", "я", "для", "наш", "как", "от");

    private final Grammar grammar;

    Tenancy(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public void apply(Analysis text) {
        for (int at = 0; at < text.items().size(); at++) {
            if (text.items().at(at).is(Kind.TENANTED)) {
                read(text, at);
            } else if (text.items().at(at).is(Kind.FIELD, "tenanted") && isWished(text.items(), at)) {
                text.claim(new Named(Field.TENANTED, true, text.place(at)));
            }
        }
    }

    private static void read(Analysis text, int at) {
        boolean passive = text.items().at(at).word().startsWith("сдан");
        boolean let = text.items().at(at).chunk().tokens().size() > 1;
        if (passive && !let && isCommissioned(text.items(), at)) {
            text.use(at);
        } else {
            text.claim(new Named(Field.TENANTED, true, text.place(at)));
        }
    }

    /** «с хорошим арендатором», «арендатор чтоб нормальный»: who wishes for a good tenant buys let premises. */
    private boolean isWished(Items items, int at) {
        int first = at;
        while (at - first < REACH && isQuality(items.at(first - 1))) {
            first--;
        }
        Item before = items.at(first - 1);
        if (first < at && WITH.stream().anyMatch(before::isWord)) {
            return true;
        }
        boolean subject = items.at(at).isWord("арендатор") || items.at(at).isWord("арендаторы");
        boolean wish = isSoThat(before) || isSoThat(items.at(at + 1)) || isQuality(items.at(at + 1));
        return subject && wish && OURSELVES.stream().noneMatch(before::isWord);
    }

    private boolean isQuality(Item item) {
        return !item.isSign() && !item.isQuantity() && !item.is(Kind.NOT) && grammar.isAdjective(item);
    }

    private static boolean isSoThat(Item item) {
        return item.isWord("чтоб") || item.isWord("чтобы");
    }

    private static boolean isCommissioned(Items items, int at) {
        for (int i = at - REACH; i <= at + REACH; i++) {
            if (i != at
                    && items.exists(i)
                    && items.sameClause(i, at)
                    && items.at(i).is(Kind.COMMISSIONED)) {
                return true;
            }
        }
        return false;
    }
}
