package ai.wewall.search.domain.text.rule;

import ai.wewall.model.search.Deal;
import ai.wewall.search.domain.text.lexicon.Kind;
import ai.wewall.search.domain.text.reading.Analysis;
import ai.wewall.search.domain.text.reading.Claim.Named;
import ai.wewall.search.domain.text.reading.Field;
import ai.wewall.search.domain.text.reading.Item;
import ai.wewall.search.domain.text.reading.Items;
import java.util.List;

/** The field {@code deal}: rule 6 and (t). Buying in order to let is buying. */
final class Deals implements Rule {

    private static final List<String> CONTRACT = List.of("договор", "срок", "ставк");

    @Override
    public void apply(Analysis text) {
        Items items = text.items();
        boolean buys = items.any(Kind.DEAL, "SALE");
        for (int at = 0; at < items.size(); at++) {
            Item item = items.at(at);
            String deal = item.value(Kind.DEAL);
            if (deal == null || !text.isFree(at)) {
                continue;
            }
            boolean ofLetting = (buys || items.any(Kind.TENANTED)) && isOfContract(items, at);
            if (ofLetting || buys && item.is(Kind.LETTING) && isPurpose(items, at)) {
                text.use(at);
            } else {
                text.claim(new Named(Field.DEAL, Deal.valueOf(deal), text.place(at)));
            }
        }
    }

    /** «габ с договором аренды до 2030 года», «срок аренды»: what is let already is bought. */
    private static boolean isOfContract(Items items, int at) {
        String before = items.at(at - 1).word();
        return items.at(at).isWord("аренды") && CONTRACT.stream().anyMatch(before::startsWith);
    }

    private static boolean isPurpose(Items items, int at) {
        for (int i = at - 1; i >= at - 2; i--) {
            if (items.at(i).is(Kind.PURPOSE_MARK)
                    || items.at(i).is(Kind.LETTING)
                    || items.at(i).is(Kind.OWNER)) {
                return true;
            }
        }
        return false;
    }
}
