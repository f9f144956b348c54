package ai.wewall.search.domain.text.rule;

import ai.wewall.model.search.BusinessDistrict;
import ai.wewall.model.search.Ring;
import ai.wewall.search.domain.text.lexicon.Kind;
import ai.wewall.search.domain.text.reading.Analysis;
import ai.wewall.search.domain.text.reading.Claim.Named;
import ai.wewall.search.domain.text.reading.Claim.Place;
import ai.wewall.search.domain.text.reading.Field;
import ai.wewall.search.domain.text.reading.Item;
import ai.wewall.search.domain.text.reading.Items;

/** The fields {@code inside} and {@code businessDistrict}: «внутри Садового», «в Сити»; (aa) «метро Москва-Сити». */
final class Rings implements Rule {

    private static final String CITY_STATION = "Москва-Сити";
    private static final int NOT_FOUND = -1;

    private final Grammar grammar;

    Rings(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public void apply(Analysis text) {
        for (int at = 0; at < text.items().size(); at++) {
            Item item = text.items().at(at);
            if (item.is(Kind.CITY) && text.isFree(at)) {
                readCity(text, at);
            } else if (item.is(Kind.RING) && text.isFree(at)) {
                readRing(text, at, item);
            }
        }
    }

    private static void readCity(Analysis text, int at) {
        int before = text.items().at(at - 1).isSign(".") ? at - 2 : at - 1;
        if (text.items().at(before).is(Kind.METRO_WORD)) {
            Place place = text.place(at).from(text.items().at(before).start());
            text.use(before);
            text.claim(new Named(Field.METRO, CITY_STATION, place));
        } else {
            text.claim(new Named(Field.BUSINESS_DISTRICT, BusinessDistrict.MOSCOW_CITY, text.place(at)));
        }
    }

    private void readRing(Analysis text, int at, Item item) {
        int mark = mark(text.items(), at);
        if (mark == NOT_FOUND) {
            return;
        }
        for (int i = mark; i < at; i++) {
            text.use(i);
        }
        Ring ring = Ring.valueOf(item.entry(Kind.RING));
        text.claim(new Named(
                Field.INSIDE, ring, text.place(at).from(text.items().at(mark).start())));
    }

    /** Index of «внутри», «в пределах»; or of «в» before the prepositional. */
    private int mark(Items items, int at) {
        int i = at - 1;
        while (items.at(i).is(Kind.NEUTRAL)
                && !items.at(i).is(Kind.INSIDE)
                && !items.at(i).is(Kind.AT)
                && at - i < 3) {
            i--;
        }
        if (items.at(i).is(Kind.INSIDE, "YES")) {
            return i;
        }
        boolean in = i == at - 1 && (items.at(i).isWord("в") || items.at(i).isWord("во"));
        boolean indeclinable =
                items.at(at).word().equals("ттк") || items.at(at).word().startsWith("мкад");
        return in && (indeclinable || grammar.isPrepositional(items.at(at))) ? i : NOT_FOUND;
    }
}
