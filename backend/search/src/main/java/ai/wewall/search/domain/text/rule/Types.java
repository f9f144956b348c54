package ai.wewall.search.domain.text.rule;

import ai.wewall.model.search.PropertyType;
import ai.wewall.search.domain.text.chars.Token;
import ai.wewall.search.domain.text.lexicon.Kind;
import ai.wewall.search.domain.text.number.Quantity;
import ai.wewall.search.domain.text.reading.Analysis;
import ai.wewall.search.domain.text.reading.Claim.Named;
import ai.wewall.search.domain.text.reading.Claim.Place;
import ai.wewall.search.domain.text.reading.Field;
import ai.wewall.search.domain.text.reading.Item;
import ai.wewall.search.domain.text.reading.Items;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The field {@code types} with (aj): «офис в особняке» is no building, «офисная мебель» no office. */
final class Types implements Rule {

    private static final List<String> ADJECTIVE_ENDINGS = List.of("офисн", "торгов", "складск");
    private static final Map<String, PropertyType> PREMISES =
            Map.of("магазин", PropertyType.RETAIL, "офис", PropertyType.OFFICE, "кабинет", PropertyType.OFFICE);

    private static final int REACH = 2;

    private final Grammar grammar;

    Types(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public void apply(Analysis text) {
        for (int at = 0; at < text.items().size(); at++) {
            String type = text.items().at(at).value(Kind.TYPE);
            if (type != null && text.isFree(at)) {
                read(text, at, PropertyType.valueOf(type));
            } else if (text.items().at(at).is(Kind.TRADE) && text.isFree(at)) {
                readTrade(text, at);
            }
        }
    }

    private void read(Analysis text, int at, PropertyType type) {
        if (isSurroundings(text.items(), at) || isQuality(text.items(), at)) {
            text.use(at);
        } else {
            text.claim(new Named(Field.TYPES, type, text.place(at)));
        }
    }

    /** «куплю продуктовый магазин»: a trade that is no purpose is premises all the same ((ag)). */
    private static void readTrade(Analysis text, int at) {
        for (Token token : text.items().at(at).chunk().tokens()) {
            PREMISES.forEach((stem, type) -> {
                if (token.word().startsWith(stem)) {
                    text.claim(new Named(Field.TYPES, type, new Place(at, token.start(), token.end())));
                }
            });
        }
    }

    /** «в особняке», «в новом здании», «в одном здании». */
    private boolean isSurroundings(Items items, int at) {
        if (!grammar.isPrepositional(items.at(at))) {
            return false;
        }
        for (int i = at - 1; i >= at - 1 - REACH; i--) {
            Item item = items.at(i);
            if (item.isWord("в") || item.isWord("во")) {
                return true;
            }
            if (!item.isUnknownWord() && !item.is(Kind.FRESH) && !item.is(Kind.NEUTRAL) && !isAttribute(item)) {
                return false;
            }
        }
        return false;
    }

    /** «больших», «одном»: what is known as something else too. */
    private boolean isAttribute(Item item) {
        Quantity quantity = item.quantity();
        return quantity == null
                ? grammar.isAdjective(item)
                : quantity.unit() == null && quantity.larger().equals(BigDecimal.ONE);
    }

    /** An adjective that belongs to something else than premises. */
    private boolean isQuality(Items items, int at) {
        Item item = items.at(at);
        boolean adjective = item.chunk().tokens().size() == 1
                && ADJECTIVE_ENDINGS.stream().anyMatch(item.word()::startsWith)
                && grammar.isAdjective(item);
        return adjective && grammar.isUnknownNoun(items.at(at + 1));
    }
}
