package ai.wewall.search.domain.text.rule;

import ai.wewall.search.domain.text.lexicon.Kind;
import ai.wewall.search.domain.text.reading.Analysis;
import ai.wewall.search.domain.text.reading.Claim.Change;
import ai.wewall.search.domain.text.reading.Claim.Changed;
import ai.wewall.search.domain.text.reading.Item;
import java.util.Map;

/** The relative changes of rule 10: «подешевле», «подороже», «побольше», «поменьше». */
final class Changes implements Rule {

    private static final Map<Kind, Change> CHANGES = Map.of(
            Kind.CHEAPER, Change.CHEAPER,
            Kind.DEARER, Change.DEARER,
            Kind.BIGGER, Change.BIGGER,
            Kind.SMALLER, Change.SMALLER);

    private final Grammar grammar;

    Changes(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public void apply(Analysis text) {
        for (int at = 0; at < text.items().size(); at++) {
            Item item = text.items().at(at);
            for (Map.Entry<Kind, Change> change : CHANGES.entrySet()) {
                if (item.is(change.getKey()) && !text.isUsed(at) && !isOfSomethingElse(text, at, change.getValue())) {
                    text.claim(new Changed(change.getValue(), text.place(at)));
                }
            }
        }
    }

    /** «побольше парковки» asks for no larger premises. */
    private boolean isOfSomethingElse(Analysis text, int at, Change change) {
        Item next = text.items().at(at + 1);
        boolean size = change == Change.BIGGER || change == Change.SMALLER;
        return size
                && (next.is(Kind.FEATURE) || next.is(Kind.TYPE) || next.isQuantity() || grammar.isUnknownNoun(next));
    }
}
