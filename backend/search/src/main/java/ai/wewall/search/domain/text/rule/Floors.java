package ai.wewall.search.domain.text.rule;

import ai.wewall.search.domain.text.lexicon.Kind;
import ai.wewall.search.domain.text.number.Quantity;
import ai.wewall.search.domain.text.number.Quantity.Shape;
import ai.wewall.search.domain.text.number.Unit;
import ai.wewall.search.domain.text.reading.Analysis;
import ai.wewall.search.domain.text.reading.Claim.Bounded;
import ai.wewall.search.domain.text.reading.Claim.Place;
import ai.wewall.search.domain.text.reading.Field;
import ai.wewall.search.domain.text.reading.Item;
import ai.wewall.search.domain.text.reading.Items;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;

/** The field {@code floor} with (af) and (i): «первый этаж», «этаж не ниже 3», «со 2 этажа», «цоколь». */
final class Floors implements Rule {

    private static final Set<String> STOREYS = Set.of("этажа", "этажей", "этажах");
    private static final BigDecimal LOWEST = BigDecimal.valueOf(-10);
    private static final BigDecimal HIGHEST_LISTED = BigDecimal.valueOf(9);
    private static final BigDecimal HIGHEST_BARE = BigDecimal.valueOf(40);
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(200);

    @Override
    public void apply(Analysis text) {
        for (int at = 0; at < text.items().size(); at++) {
            Item item = text.items().at(at);
            if (item.is(Kind.BASEMENT)) {
                text.claim(new Bounded(Field.FLOOR, Shape.BARE, null, BigDecimal.ZERO, text.place(at)));
            } else if (item.quantity() != null && text.isFree(at) && isFloor(text.items(), at)) {
                read(text, at, item.quantity());
                readListed(text, at);
                readOtherBound(text, at);
            }
        }
    }

    /** «1, 2 или 4 этаж», «первый этаж или второй»: the word «этаж» holds for the numbers listed beside it. */
    private static void readListed(Analysis text, int floor) {
        for (int at = floor - 2; isListed(text, at, at + 1); at -= 2) {
            text.claim(value(text, at));
        }
        for (int at = floor + 2;
                isListed(text, at, at - 1) && isOrdinal(text.items().at(at));
                at += 2) {
            text.claim(value(text, at));
        }
    }

    /** «не ниже 2 этажа, не выше 7», «этаж не первый, до 5»: the word «этаж» holds for the other bound too. */
    private static void readOtherBound(Analysis text, int floor) {
        int at = floor + 1;
        while (at <= floor + 2
                && (text.items().at(at).isSign(",")
                        || text.items().at(at).is(Kind.AND)
                        || text.items().at(at).isWord("но"))) {
            at++;
        }
        Quantity first = Objects.requireNonNull(text.items().at(floor).quantity());
        Quantity other = text.items().at(at).quantity();
        if (other != null
                && text.isFree(at)
                && isOpposite(first, other, isRefused(text.items(), floor))
                && isBareFloor(text.items(), at, other)) {
            text.claim(new Bounded(Field.FLOOR, other.shape(), other.low(), other.high(), text.place(at)));
        }
    }

    private static boolean isOpposite(Quantity first, Quantity other, boolean refused) {
        return other.shape() == Shape.MAX && (first.shape() == Shape.MIN || refused)
                || other.shape() == Shape.MIN && first.shape() == Shape.MAX;
    }

    private static boolean isBareFloor(Items items, int at, Quantity number) {
        return number.unit() == null
                && !number.isMoney()
                && !number.moneyBound()
                && number.larger().compareTo(HIGHEST_BARE) <= 0
                && !items.at(at + 1).is(Kind.FIELD);
    }

    private static boolean isListed(Analysis text, int at, int joint) {
        Item sign = text.items().at(joint);
        Quantity number = text.items().at(at).quantity();
        return (sign.isSign(",") || sign.is(Kind.OR) || sign.is(Kind.AND))
                && number != null
                && text.isFree(at)
                && number.unit() == null
                && !number.isMoney()
                && number.shape() == Shape.BARE
                && number.larger().compareTo(HIGHEST_LISTED) <= 0
                && Governor.of(text.items(), at) == Governor.NONE
                && !text.items().at(at - 1).is(Kind.NOT)
                && !text.items().at(at + 1).is(Kind.TYPE);
    }

    private static boolean isOrdinal(Item item) {
        return item.quantity() != null && item.quantity().ordinal();
    }

    private static Bounded value(Analysis text, int at) {
        BigDecimal floor =
                Objects.requireNonNull(text.items().at(at).quantity()).larger();
        return new Bounded(Field.FLOOR, Shape.BARE, floor, floor, text.place(at));
    }

    private static boolean isFloor(Items items, int at) {
        Quantity quantity = items.at(at).quantity();
        if (quantity == null || quantity.unit() == Unit.FLOOR) {
            return quantity != null;
        }
        boolean bare = quantity.unit() == null && !quantity.isMoney();
        return bare && (Governor.isField(items, at, "floor") || quantity.ordinal() && isRefused(items, at));
    }

    /** «не первый», «первый не предлагать»: the floor need not be named. */
    private static boolean isRefused(Items items, int at) {
        Item next = items.at(at + 1);
        boolean refused = items.at(at - 1).is(Kind.NOT) || next.is(Kind.UNNEEDED);
        return refused && !next.isUnknownWord() && !next.is(Kind.UNIT);
    }

    private static void read(Analysis text, int at, Quantity quantity) {
        if (isStoreys(text.items().at(at), quantity)) {
            text.silence(at);
            return;
        }
        boolean negative = isNegative(text, at);
        BigDecimal low = sign(quantity.low(), negative);
        BigDecimal high = sign(quantity.high(), negative);
        Place place = Numbers.place(text, at);
        if (fits(low) && fits(high)) {
            Place signed = negative ? place.from(text.items().at(at - 1).start()) : place;
            text.claim(new Bounded(Field.FLOOR, quantity.shape(), low, high, signed));
        }
    }

    /** «3 этажа», «5 этажей», «на двух этажах» count the storeys of a building. */
    private static boolean isStoreys(Item item, Quantity quantity) {
        String last = item.chunks().getLast().last().word();
        boolean genitive = STOREYS.contains(last);
        return genitive && quantity.shape() == Shape.BARE && !quantity.ordinal();
    }

    private static boolean isNegative(Analysis text, int at) {
        Item before = text.items().at(at - 1);
        boolean sign = before.isSign("-")
                && before.chunk().first().spaced()
                && !text.items().at(at).chunk().first().spaced();
        if (sign || before.isWord("минус")) {
            text.use(at - 1);
            text.silence(at - 1);
            return true;
        }
        return false;
    }

    private static @org.jspecify.annotations.Nullable BigDecimal sign(
            @org.jspecify.annotations.Nullable BigDecimal value, boolean negative) {
        return value == null || !negative ? value : value.negate();
    }

    private static boolean fits(@org.jspecify.annotations.Nullable BigDecimal floor) {
        return floor == null || floor.compareTo(LOWEST) >= 0 && floor.compareTo(HIGHEST) <= 0 && floor.scale() <= 0;
    }
}
