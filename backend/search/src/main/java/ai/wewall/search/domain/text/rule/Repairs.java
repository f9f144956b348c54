package ai.wewall.search.domain.text.rule;

import ai.wewall.search.domain.text.lexicon.Kind;
import ai.wewall.search.domain.text.reading.Analysis;
import ai.wewall.search.domain.text.reading.Claim;
import ai.wewall.search.domain.text.reading.Field;
import ai.wewall.search.domain.text.reading.Item;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** (ao): after «нет, лучше», «хотя», «точнее» the values named replace all of the same field before them. */
final class Repairs implements Rule {

    private static final List<String> AFTER_NO = List.of("лучше", "давай", "давайте", "пусть", "все", "стоп");

    @Override
    public void apply(Analysis text) {
        for (int at = 0; at < text.items().size(); at++) {
            if (isRepair(text, at)) {
                repair(text, at);
            }
        }
    }

    private static boolean isRepair(Analysis text, int at) {
        Item item = text.items().at(at);
        if (!item.is(Kind.NO)) {
            return item.is(Kind.REPAIR);
        }
        int next = text.items().at(at + 1).isSign(",") ? at + 2 : at + 1;
        boolean better = AFTER_NO.contains(text.items().at(next).word());
        boolean apart =
                text.items().at(at - 1).isSign() && text.items().at(at + 1).isSign(",");
        return better || apart && at > 1;
    }

    private static void repair(Analysis text, int word) {
        Set<Field> renamed = EnumSet.noneOf(Field.class);
        for (Claim claim : text.claims()) {
            Field field = claim.field();
            if (field != null && claim.place().item() > word && !isNegated(claim)) {
                renamed.add(field);
            }
        }
        text.use(word);
        text.rewrite(claim -> {
            Field field = claim.field();
            return field != null && claim.place().item() < word && renamed.contains(field) ? null : claim;
        });
    }

    private static boolean isNegated(Claim claim) {
        return claim instanceof Claim.Named named && named.negated();
    }
}
