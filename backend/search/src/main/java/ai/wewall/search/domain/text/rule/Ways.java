package ai.wewall.search.domain.text.rule;

import ai.wewall.search.domain.text.lexicon.Kind;
import ai.wewall.search.domain.text.number.Quantity;
import ai.wewall.search.domain.text.number.Unit;
import ai.wewall.search.domain.text.reading.Item;
import ai.wewall.search.domain.text.reading.Items;
import java.util.Set;

/** Which numbers tell of a way, whether it leads to a station, and whether it is ridden ((h), (ac)). */
final class Ways {

    private static final Set<String> FAR = Set.of("дальше", "далее");

    private Ways() {}

    /** «в минуте от метро», «не дальше километра от метро». */
    static boolean isOne(Items items, int at) {
        Item item = items.at(at);
        boolean one =
                item.is(Kind.UNIT, "KM") || item.isWord("минута") || item.isWord("минуте") || item.isWord("минуту");
        return one && (toMetro(items, at) || fromMetro(items, at));
    }

    static boolean isWay(Items items, int at, Quantity quantity) {
        Unit unit = quantity.unit();
        if (unit == Unit.MINUTE) {
            return !items.at(at - 1).isWord("через");
        }
        if (unit == Unit.HOUR) {
            return toMetro(items, at) || fromMetro(items, at) || isRide(items, at);
        }
        return unit != null
                && unit.isLength()
                && (unit == Unit.KM || isFar(items.at(at)) || toMetro(items, at) || fromMetro(items, at));
    }

    /** «у метро Сокол, не дальше 300 метров»: no area is far. */
    private static boolean isFar(Item item) {
        return FAR.contains(item.chunk().last().word());
    }

    /** «500 метров от метро», «300 м пешком». */
    private static boolean toMetro(Items items, int at) {
        int next = items.at(at + 1).isSign(".") ? at + 2 : at + 1;
        if (items.at(next).is(Kind.WALK)) {
            return !isMinutes(items.at(next + 1));
        }
        boolean way = items.at(next).isWord("от") || items.at(next).isWord("до");
        boolean preposition = items.at(next + 1).is(Kind.AT);
        return way && isStation(items.at(preposition ? next + 2 : next + 1));
    }

    /** «от 100 метров, пешком 8 минут»: walking has a number of its own. */
    private static boolean isMinutes(Item item) {
        return item.quantity() != null && item.quantity().unit() == Unit.MINUTE;
    }

    /** «до метро 500 метров», «от метро Сокол не больше 5 минут». */
    private static boolean fromMetro(Items items, int at) {
        int back = at - 1;
        while (back > 0
                && at - back < 4
                && items.sameClause(back, at)
                && (isStation(items.at(back))
                        || items.at(back).is(Kind.NUMBER_FILLER)
                        || items.at(back).is(Kind.BOUND) && !items.at(back).isWord("до"))) {
            back--;
        }
        boolean way = items.at(back).isWord("от") || items.at(back).isWord("до");
        return way && isStation(items.at(back + 1));
    }

    static boolean isStation(Item item) {
        return item.is(Kind.METRO_WORD) || item.is(Kind.STATION) || item.is(Kind.SHORT_STATION);
    }

    static boolean isRide(Items items, int at) {
        for (int i = at; items.exists(i) && items.sameClause(at, i); i++) {
            if (items.at(i).is(Kind.RIDE)) {
                return true;
            }
        }
        for (int i = at; items.exists(i) && items.sameClause(at, i); i--) {
            if (items.at(i).is(Kind.RIDE)) {
                return true;
            }
        }
        return false;
    }

    /** A way from the centre or a ring is no way from a station; neither is a way in kilometres from anywhere else. */
    static boolean isToMetro(Items items, int at) {
        boolean way = items.at(at + 1).isWord("от") || items.at(at + 1).isWord("до");
        Item target = items.at(at + 2);
        if (way && (target.is(Kind.OKRUG) || target.is(Kind.RING) || target.is(Kind.DISTRICT) && !isStation(target))) {
            return false;
        }
        for (int i = at - 1; items.sameClause(i, at); i--) {
            if (items.at(i).is(Kind.RING)) {
                return false;
            }
        }
        Quantity quantity = items.at(at).quantity();
        return quantity == null || quantity.unit() != Unit.KM || toMetro(items, at) || fromMetro(items, at);
    }
}
