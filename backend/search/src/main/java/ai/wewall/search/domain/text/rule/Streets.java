package ai.wewall.search.domain.text.rule;

import ai.wewall.search.domain.text.lexicon.Chunk;
import ai.wewall.search.domain.text.lexicon.Kind;
import ai.wewall.search.domain.text.number.Quantity;
import ai.wewall.search.domain.text.reading.Analysis;
import ai.wewall.search.domain.text.reading.Item;
import ai.wewall.search.domain.text.reading.Items;

/** (y): a name beside «улица», «шоссе», «д.» is a street and no criterion, unless the whole phrase is a station. */
final class Streets implements Rule {

    private static final int HIGHEST_HOUSE = 400;
    private static final int HOUSE_REACH = 4;

    @Override
    public void apply(Analysis text) {
        for (int at = 0; at < text.items().size(); at++) {
            if (isName(text.items().at(at)) && isStreet(text.items(), at)) {
                text.silence(at);
                silenceHouse(text, at + 1);
            }
        }
    }

    private static void silenceHouse(Analysis text, int from) {
        int at = from;
        while (at < from + HOUSE_REACH && !text.items().at(at).isQuantity()) {
            at++;
        }
        if (at < from + HOUSE_REACH && hasHouse(text.items(), from)) {
            text.silence(at);
            text.use(at);
        }
    }

    private static boolean isName(Item item) {
        return item.is(Kind.STATION)
                || item.is(Kind.SHORT_STATION)
                || item.is(Kind.DISTRICT)
                || item.is(Kind.STREET)
                || item.is(Kind.OKRUG)
                || item.is(Kind.RING);
    }

    private static boolean isStreet(Items items, int at) {
        if (isStreetAlone(items, at)) {
            return true;
        }
        boolean kindInside = items.at(at).chunk().tokens().size() > 1
                && hasStreetKind(items.at(at).chunk());
        if (kindInside) {
            return hasHouse(items, at + 1);
        }
        return kindBefore(items, at)
                || kindAfter(items, at)
                || items.at(at + 1).is(Kind.HOUSE) && hasHouse(items, at + 1);
    }

    /** «Маросейка»; «на Можайском» is the street, but «в Можайском» the district. */
    private static boolean isStreetAlone(Items items, int at) {
        Item item = items.at(at);
        boolean district = item.is(Kind.DISTRICT) && !items.at(at - 1).isWord("на");
        return item.is(Kind.STREET) && !item.is(Kind.STATION) && !item.is(Kind.SHORT_STATION) && !district;
    }

    private static boolean hasStreetKind(Chunk chunk) {
        return chunk.tokens().stream().anyMatch(token -> StreetKinds.isKind(token.word()));
    }

    /** «15», «, д. 15», «дом 3»: a number with no unit. */
    private static boolean hasHouse(Items items, int from) {
        int at = items.at(from).isSign(",") ? from + 1 : from;
        while (items.at(at).is(Kind.HOUSE) || items.at(at).isSign(".")) {
            at++;
        }
        Quantity number = items.at(at).quantity();
        return number != null
                && number.unit() == null
                && !number.isMoney()
                && number.shape() == Quantity.Shape.BARE
                && number.larger().intValue() <= HIGHEST_HOUSE
                && (items.sameClause(from, at)
                        || items.at(at - 1).isSign(",")
                        || items.at(at - 1).is(Kind.HOUSE)
                        || items.at(at - 1).isSign("."));
    }

    /** «ул. Тверская», «улица Малая Пионерская». */
    private static boolean kindBefore(Items items, int at) {
        int i = at - 1;
        if (items.at(i).isSign(".")) {
            i--;
        }
        if (items.at(i).isUnknownWord()) {
            i--;
        }
        Item kind = items.at(i);
        boolean area = kind.is(Kind.FIELD, "area") && !kind.word().startsWith("пл");
        return kind.is(Kind.STREET_KIND) && !area;
    }

    /** «на Тверской улице»; but «Сокол, площадь 100 м» names an area. */
    private static boolean kindAfter(Items items, int at) {
        Item kind = items.at(at + 1);
        boolean area = kind.is(Kind.FIELD, "area")
                && (items.at(at + 2).isQuantity() || items.at(at + 3).isQuantity());
        return kind.is(Kind.STREET_KIND) && !area;
    }
}
