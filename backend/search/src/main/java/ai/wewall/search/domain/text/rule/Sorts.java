package ai.wewall.search.domain.text.rule;

import ai.wewall.model.search.SortOrder;
import ai.wewall.search.domain.text.lexicon.Kind;
import ai.wewall.search.domain.text.reading.Analysis;
import ai.wewall.search.domain.text.reading.Claim.Named;
import ai.wewall.search.domain.text.reading.Field;
import ai.wewall.search.domain.text.reading.Item;
import ai.wewall.search.domain.text.reading.Items;

/** The field {@code sort}: (ah), (f), and the sort words beside «сначала» of (e). */
final class Sorts implements Rule {

    private static final int REACH = 4;

    private final Grammar grammar;

    Sorts(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public void apply(Analysis text) {
        Items items = text.items();
        boolean subscribes = items.any(Kind.SUBSCRIBE);
        for (int at = 0; at < items.size(); at++) {
            Item item = items.at(at);
            String sort = item.value(Kind.SORT);
            if (subscribes && "NEWEST".equals(sort)) {
                text.use(at);
            } else if (sort != null && !text.isUsed(at) && !isRefused(items, at)) {
                text.claim(new Named(Field.SORT, SortOrder.valueOf(sort), text.place(at)));
            } else if (item.is(Kind.SORT_WORD) && !text.isUsed(at) && isFirst(items, at)) {
                String word = item.entry(Kind.SORT_WORD);
                text.claim(new Named(Field.SORT, SortOrder.valueOf(word), text.place(at)));
            } else if (item.is(Kind.FRESH) && !text.isUsed(at) && !subscribes && isFresh(text, at)) {
                text.claim(new Named(Field.SORT, SortOrder.NEWEST, text.place(at)));
            }
        }
    }

    /** «по цене без разницы», «убери фильтр по цене» speak of the field. */
    private static boolean isRefused(Items items, int at) {
        boolean before = items.at(at - 1).is(Kind.UNIMPORTANT)
                || items.at(at - 1).is(Kind.NOT, "LIST")
                || items.at(at - 2).is(Kind.NOT, "LIST");
        return items.at(at).is(Kind.FIELD) && (before || items.at(at + 1).is(Kind.UNIMPORTANT));
    }

    /** «сначала покажи дешёвые», «дорогие вперёд». */
    private static boolean isFirst(Items items, int at) {
        for (int i = at - REACH; i <= at + REACH; i++) {
            boolean first = items.at(i).is(Kind.RESET, "START") || items.at(i).is(Kind.FORWARD);
            if (first && items.sameClause(i, at)) {
                return true;
            }
        }
        return false;
    }

    /** (f): beside a plural noun of offers, or alone. */
    private boolean isFresh(Analysis text, int at) {
        Items items = text.items();
        Item next = items.at(at + 1);
        if (!grammar.isPlural(items.at(at)) || items.at(at - 1).is(Kind.NEW_THING)) {
            return false;
        }
        if (next.is(Kind.OFFERS) || next.is(Kind.TYPE)) {
            return !next.is(Kind.NEW_THING) && (grammar.isPlural(next) || !grammar.isNoun(next));
        }
        boolean qualifies = grammar.isNoun(next)
                && !next.is(Kind.SMALL_TALK)
                && !next.is(Kind.LOOK)
                && items.sameClause(at, at + 1);
        return !qualifies
                && !next.is(Kind.FEATURE)
                && !next.is(Kind.STATION)
                && !next.is(Kind.NEW_THING)
                && !grammar.isAdjective(next);
    }
}
