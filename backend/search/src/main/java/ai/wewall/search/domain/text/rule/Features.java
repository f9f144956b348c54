package ai.wewall.search.domain.text.rule;

import ai.wewall.model.search.Feature;
import ai.wewall.search.domain.text.lexicon.Kind;
import ai.wewall.search.domain.text.reading.Analysis;
import ai.wewall.search.domain.text.reading.Claim.Named;
import ai.wewall.search.domain.text.reading.Claim.Place;
import ai.wewall.search.domain.text.reading.Field;
import ai.wewall.search.domain.text.reading.Item;

/** The field {@code features}: the table of the contract with (ai). */
final class Features implements Rule {

    @Override
    public void apply(Analysis text) {
        for (int at = 0; at < text.items().size(); at++) {
            Item item = text.items().at(at);
            String feature = item.value(Kind.FEATURE);
            if (item.is(Kind.SETS_NOTHING)) {
                text.use(at);
                text.silence(at);
            } else if (feature != null && text.isFree(at)) {
                text.claim(new Named(Field.FEATURES, Feature.valueOf(feature), place(text, at)));
            }
        }
    }

    private static Place place(Analysis text, int at) {
        Item before = text.items().at(at - 1);
        boolean with = before.isWord("с") || before.isWord("со");
        return with ? text.place(at).from(before.start()) : text.place(at);
    }
}
