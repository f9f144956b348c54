package ai.wewall.search.domain.text.rule;

import ai.wewall.search.domain.text.lexicon.Kind;
import ai.wewall.search.domain.text.number.Quantity;
import ai.wewall.search.domain.text.number.Unit;
import ai.wewall.search.domain.text.reading.Analysis;
import ai.wewall.search.domain.text.reading.Claim.Money;
import ai.wewall.search.domain.text.reading.Claim.Place;
import ai.wewall.search.domain.text.reading.Item;
import ai.wewall.search.domain.text.reading.Items;
import ai.wewall.search.domain.text.reading.Question;
import java.math.BigDecimal;

/** Amounts of money: rules 3 to 5, (g), (o), (p), (s). What they mean is decided with the deal, by the settlement. */
final class Amounts implements Rule {

    private static final BigDecimal HIGHEST_RATE = BigDecimal.valueOf(99);

    @Override
    public void apply(Analysis text) {
        for (int at = 0; at < text.items().size(); at++) {
            Quantity quantity = text.items().at(at).quantity();
            if (quantity != null && text.isFree(at) && isAmount(text.items(), at, quantity)) {
                read(text, at, quantity);
            }
        }
    }

    private static boolean isAmount(Items items, int at, Quantity quantity) {
        return quantity.isMoney()
                || quantity.unit() == Unit.M && Millions.areMeant(items, at)
                || quantity.unit() == null && isGoverned(items, at, quantity);
    }

    private static boolean isGoverned(Items items, int at, Quantity quantity) {
        int governor = Governor.of(items, at);
        if (quantity.moneyBound()) {
            return true;
        }
        return governor != Governor.NONE
                && (items.at(governor).is(Kind.MONEY)
                        || items.at(governor).is(Kind.PER_METRE)
                        || items.at(governor).is(Kind.FIELD, "price")
                        || items.at(governor).is(Kind.FIELD, "pricePerSqm")
                        || items.at(governor).is(Kind.FLOW));
    }

    private static void read(Analysis text, int at, Quantity quantity) {
        if (isDaily(text.items(), at)) {
            text.silence(at);
            return;
        }
        if (isFlow(text.items(), at)) {
            text.silence(at);
            text.use(at);
            return;
        }
        Quantity whole = completed(text.items(), at, quantity);
        if (whole.foreign()) {
            text.ask(Question.CURRENCY);
        }
        text.claim(new Money(whole, isGoverned(text.items(), at, quantity), place(text, at), false));
    }

    /** «3000 руб в сутки»: premises are let by the month, so an amount a day is no price. */
    private static boolean isDaily(Items items, int at) {
        Item next = items.at(at + 1);
        return next.is(Kind.DAILY) || next.isSign("/") && items.at(at + 2).is(Kind.UNIT, "DAY");
    }

    /** (s): an amount that a lease brings is no price. */
    private static boolean isFlow(Items items, int at) {
        for (int i = at - 1; i >= at - 6 && items.exists(i) && items.sameClause(i, at); i--) {
            if (items.at(i).is(Kind.FLOW) && !Governor.isIncluded(items, i)) {
                return true;
            }
            if (items.at(i).isQuantity() || items.at(i).is(Kind.MONEY)) {
                return false;
            }
        }
        Item next = items.at(at + 1);
        return items.sameClause(at, at + 1)
                && next.is(Kind.FLOW)
                && !Governor.isIncluded(items, at + 1)
                && !items.at(at + 2).isQuantity();
    }

    private static Place place(Analysis text, int at) {
        Place place = Numbers.place(text, at);
        int governor = Governor.of(text.items(), at);
        if (governor == Governor.NONE) {
            return place;
        }
        for (int i = Math.min(governor, at); i <= Math.max(governor, at); i++) {
            Numbers.useBetween(text, i);
        }
        Item item = text.items().at(governor);
        return governor < at ? place.from(item.start()) : place.to(item.end());
    }

    /** «ставка 25»: so few roubles a metre only, so they are thousands. */
    private static boolean isRate(Quantity quantity) {
        return !quantity.scaled()
                && !quantity.roubles()
                && quantity.period() == null
                && quantity.larger().compareTo(HIGHEST_RATE) <= 0;
    }

    /** The amount with «за метр» or «в месяц» said before it, and «м» as a million. */
    private static Quantity completed(Items items, int at, Quantity quantity) {
        Quantity counted = quantity.unit() == Unit.M ? quantity.inMillions() : quantity;
        int governor = Governor.of(items, at);
        Item item = items.at(governor);
        boolean perMetre = governor != Governor.NONE
                && (item.is(Kind.PER_METRE)
                        || item.is(Kind.FIELD, "pricePerSqm")
                                && (item.chunk().tokens().size() > 1 || isRate(counted))
                                && !item.word().startsWith("аренд"));
        Item before = items.at(at - 1);
        String period = counted.period() == null && before.is(Kind.PERIOD) && !before.is(Kind.UNIT)
                ? before.value(Kind.PERIOD)
                : null;
        return counted.with(counted.perMetre() || perMetre, period == null ? null : Quantity.Period.valueOf(period));
    }
}
