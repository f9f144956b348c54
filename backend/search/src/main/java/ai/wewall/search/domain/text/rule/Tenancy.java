package ai.wewall.search.domain.text.rule;

import ai.wewall.search.domain.text.lexicon.Kind;
import ai.wewall.search.domain.text.reading.Analysis;
import ai.wewall.search.domain.text.reading.Claim.Named;
import ai.wewall.search.domain.text.reading.Field;
import ai.wewall.search.domain.text.reading.Items;

/** The field {@code tenanted}: (w). A building that is «сдан» was commissioned, not let. */
final class Tenancy implements Rule {

    private static final int REACH = 2;

    @Override
    public void apply(Analysis text) {
        for (int at = 0; at < text.items().size(); at++) {
            if (text.items().at(at).is(Kind.TENANTED)) {
                read(text, at);
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
