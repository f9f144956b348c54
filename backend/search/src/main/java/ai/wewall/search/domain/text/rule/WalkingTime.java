package ai.wewall.search.domain.text.rule;

import ai.wewall.search.domain.text.lexicon.Kind;
import ai.wewall.search.domain.text.number.Quantity;
import ai.wewall.search.domain.text.reading.Analysis;
import ai.wewall.search.domain.text.reading.Claim.Named;
import ai.wewall.search.domain.text.reading.Claim.Place;
import ai.wewall.search.domain.text.reading.Field;
import ai.wewall.search.domain.text.reading.Item;
import ai.wewall.search.domain.text.reading.Items;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Rule 7, (h), (j), (ac): minutes and metres to the metro, «пешком» without a number; by car it is nothing. */
final class WalkingTime implements Rule {

    private static final BigDecimal METRES_A_MINUTE = BigDecimal.valueOf(80);
    private static final BigDecimal METRES_A_KILOMETRE = BigDecimal.valueOf(1000);
    private static final BigDecimal MINUTES_AN_HOUR = BigDecimal.valueOf(60);
    private static final BigDecimal MINUTES_A_KILOMETRE = BigDecimal.valueOf(13);
    private static final BigDecimal UNNUMBERED = BigDecimal.TEN;
    private static final BigDecimal CLOSER = BigDecimal.valueOf(5);

    @Override
    public void apply(Analysis text) {
        boolean numbered = false;
        for (int at = 0; at < text.items().size(); at++) {
            Quantity quantity = text.items().at(at).quantity();
            if (quantity != null && text.isFree(at) && Ways.isWay(text.items(), at, quantity)) {
                numbered |= readNumber(text, at, quantity);
            } else if (Ways.isOne(text.items(), at)) {
                numbered = true;
                BigDecimal minutes = text.items().at(at).is(Kind.UNIT, "KM") ? MINUTES_A_KILOMETRE : BigDecimal.ONE;
                text.claim(new Named(Field.WALK_MINUTES, minutes, text.place(at)));
            } else if (text.items().at(at).is(Kind.CLOSER)) {
                text.claim(new Named(Field.WALK_MINUTES, CLOSER, text.place(at)));
            }
        }
        readUnnumbered(text, numbered);
    }

    private static boolean readNumber(Analysis text, int at, Quantity quantity) {
        text.use(at);
        if (Ways.isRide(text.items(), at) || !Ways.isToMetro(text.items(), at)) {
            silenceClause(text, at);
            return false;
        }
        BigDecimal minutes = minutes(text.items(), at, quantity);
        if (minutes == null) {
            text.unuse(at);
            text.silence(at);
            return false;
        }
        text.claim(new Named(Field.WALK_MINUTES, minutes, extended(text, at)));
        return true;
    }

    private static @Nullable BigDecimal minutes(Items items, int at, Quantity quantity) {
        if (quantity.shape() == Quantity.Shape.MIN) {
            return null;
        }
        BigDecimal value = quantity.larger();
        return switch (quantity.unit()) {
            case HOUR -> value.multiply(MINUTES_AN_HOUR);
            case KM -> value.multiply(METRES_A_KILOMETRE).divide(METRES_A_MINUTE, 0, RoundingMode.CEILING);
            case M, METRE -> value.divide(METRES_A_MINUTE, 0, RoundingMode.CEILING);
            case null, default -> value;
        };
    }

    private static void silenceClause(Analysis text, int at) {
        Items items = text.items();
        text.silence(at);
        for (int i = at; items.exists(i) && items.sameClause(at, i); i++) {
            silencePlace(text, i);
        }
        for (int i = at; items.exists(i) && items.sameClause(at, i); i--) {
            silencePlace(text, i);
        }
    }

    private static void silencePlace(Analysis text, int at) {
        Item item = text.items().at(at);
        if (Ways.isStation(item)
                || item.is(Kind.OKRUG)
                || item.is(Kind.DISTRICT)
                || item.is(Kind.RING)
                || item.is(Kind.CITY)) {
            text.silence(at);
        }
    }

    /** The number with «пешком» and «от метро» beside it. */
    private static Place extended(Analysis text, int at) {
        Place place = text.place(at);
        Items items = text.items();
        int next = at + 1;
        while (items.at(next).is(Kind.WALK)) {
            text.use(next);
            place = place.to(items.at(next).end());
            next++;
        }
        boolean way = items.at(next).isWord("от") || items.at(next).isWord("до");
        if (way && items.at(next + 1).is(Kind.METRO_WORD) && !isName(items.at(next + 2))) {
            place = place.to(items.at(next + 1).end());
        }
        if (items.at(at - 1).is(Kind.WALK)) {
            text.use(at - 1);
            place = place.from(items.at(at - 1).start());
        }
        return place;
    }

    private static boolean isName(Item item) {
        return item.is(Kind.STATION) || item.is(Kind.SHORT_STATION);
    }

    private static void readUnnumbered(Analysis text, boolean numbered) {
        for (int at = 0; at < text.items().size(); at++) {
            if (text.items().at(at).is(Kind.WALK) && !text.isUsed(at)) {
                if (!numbered && !Ways.isRide(text.items(), at)) {
                    text.claim(new Named(Field.WALK_MINUTES, UNNUMBERED, text.place(at)));
                }
                text.use(at);
            }
        }
    }
}
