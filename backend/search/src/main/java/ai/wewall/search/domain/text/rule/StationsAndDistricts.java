package ai.wewall.search.domain.text.rule;

import ai.wewall.search.domain.text.lexicon.Kind;
import ai.wewall.search.domain.text.reading.Analysis;
import ai.wewall.search.domain.text.reading.Claim.Named;
import ai.wewall.search.domain.text.reading.Claim.Place;
import ai.wewall.search.domain.text.reading.Field;
import ai.wewall.search.domain.text.reading.Item;
import ai.wewall.search.domain.text.reading.Items;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Rule 7 with (x), (ab): which names are stations and which are districts. */
final class StationsAndDistricts implements Rule {

    private static final int LONGEST_LIST = 20;

    private final EverydayNames names;

    StationsAndDistricts(Grammar grammar) {
        this.names = new EverydayNames(grammar);
    }

    /** What the words round a name say it is. */
    private enum Marked {
        STATION,
        DISTRICT,
        NOTHING
    }

    @Override
    public void apply(Analysis text) {
        Marked list = Marked.NOTHING;
        for (int at = 0; at < text.items().size(); at++) {
            Item item = text.items().at(at);
            if (EverydayNames.isName(item) && !item.is(Kind.CITY)) {
                Marked own = marked(text.items(), at);
                list = own != Marked.NOTHING ? own : goesOn(text.items(), at) ? list : Marked.NOTHING;
                if (text.isFree(at) && (list != Marked.NOTHING || names.isMeant(text.items(), at))) {
                    claim(text, at, list);
                }
            }
        }
    }

    /** Whether a name continues a list that a mark before it opened. */
    private static boolean goesOn(Items items, int at) {
        int i = at - 1;
        while (items.at(i).isSign(",") || items.at(i).is(Kind.OR) || items.at(i).is(Kind.AND)) {
            i--;
        }
        return i < at - 1 && EverydayNames.isName(items.at(i));
    }

    private static Marked marked(Items items, int at) {
        int i = at - 1;
        while (items.at(i).isSign(".")
                || items.at(i).isSign(":")
                || items.at(i).isSign("-")
                || items.at(i).isSign("«")) {
            i--;
        }
        Item before = items.at(i);
        if (before.is(Kind.METRO_WORD)) {
            return Marked.STATION;
        }
        if (before.is(Kind.DISTRICT_WORD) || before.is(Kind.IN_THE_AREA)) {
            return Marked.DISTRICT;
        }
        return districtAfter(items, at) ? Marked.DISTRICT : before.is(Kind.NEAR) ? Marked.NOTHING : Marked.NOTHING;
    }

    /** «в Рязанском или Нижегородском районе», «Сокол и Аэропорт районы». */
    private static boolean districtAfter(Items items, int at) {
        int i = at + 1;
        boolean first = true;
        while (i < at + LONGEST_LIST) {
            Item item = items.at(i);
            if (item.is(Kind.DISTRICT_WORD) || item.is(Kind.IN_THE_AREA)) {
                return first || !item.word().equals("район");
            }
            boolean joint = item.is(Kind.OR) || item.is(Kind.AND) || item.isSign(",");
            if (!joint || !EverydayNames.isName(items.at(i + 1))) {
                return false;
            }
            first = false;
            i += 2;
        }
        return false;
    }

    private void claim(Analysis text, int at, Marked marked) {
        Item item = text.items().at(at);
        String station = station(item, marked);
        String district = item.value(Kind.DISTRICT);
        boolean asDistrict = district != null
                && (marked == Marked.DISTRICT
                        || station == null
                        || marked == Marked.NOTHING && isDistrictsName(text.items(), at));
        String name = asDistrict ? district : station;
        if (name != null) {
            Place place = place(text, at);
            for (String each : name.split("\\+")) {
                text.claim(new Named(asDistrict ? Field.DISTRICTS : Field.METRO, each, place));
            }
        }
    }

    /** «Тверской» in the nominative is the district; after «на», «у» and in their lists the station «Тверская». */
    private static boolean isDistrictsName(Items items, int at) {
        Item item = items.at(at);
        String district = item.entry(Kind.DISTRICT).toLowerCase(Locale.ROOT).replace('ё', 'е');
        String station = String.valueOf(station(item)).toLowerCase(Locale.ROOT).replace('ё', 'е');
        boolean own = item.chunk().tokens().size() == 1 && item.word().equals(district) && !district.equals(station);
        Item before = items.at(at - 1);
        return own
                && !before.is(Kind.AT)
                && !before.is(Kind.NEAR)
                && !EverydayNames.pointsAtStation(items, at)
                && !goesOnStations(items, at);
    }

    private static boolean goesOnStations(Items items, int at) {
        return goesOn(items, at) && !items.at(at - 2).is(Kind.DISTRICT);
    }

    /** After «метро» the name of a district is that of its station: «метро Арбат». */
    private static @Nullable String station(Item item, Marked marked) {
        String own = station(item);
        return own == null && marked == Marked.STATION ? item.value(Kind.NAMESAKE) : own;
    }

    private static @Nullable String station(Item item) {
        String whole = item.value(Kind.STATION);
        return whole != null ? whole : item.value(Kind.SHORT_STATION);
    }

    private static Place place(Analysis text, int at) {
        Place place = text.place(at);
        int i = at - 1;
        if (text.items().at(i).isSign(".")) {
            i--;
        }
        Item before = text.items().at(i);
        boolean mark = (before.is(Kind.METRO_WORD) || before.is(Kind.DISTRICT_WORD)) && !text.isUsed(i);
        if (mark) {
            text.use(i);
        }
        return mark ? place.from(before.start()) : place;
    }
}
