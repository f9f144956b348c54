package ai.wewall.search.domain.text.rule;

import ai.wewall.search.domain.text.lexicon.Kind;
import ai.wewall.search.domain.text.reading.Analysis;
import ai.wewall.search.domain.text.reading.Claim;
import ai.wewall.search.domain.text.reading.Claim.Bounded;
import ai.wewall.search.domain.text.reading.Claim.Cleared;
import ai.wewall.search.domain.text.reading.Claim.Money;
import ai.wewall.search.domain.text.reading.Claim.Named;
import ai.wewall.search.domain.text.reading.Item;
import ai.wewall.search.domain.text.reading.Items;
import java.util.BitSet;
import java.util.List;

/** Rule 9 and (an): «не офис», «кроме ЦАО», «без парковки», «убери X», «X не нужен» negate values or clear fields. */
final class Negations implements Rule {

    private static final int REACH = 6;

    private static final List<String> PREPOSITIONS = List.of(
            "кроме",
            "без",
            "исключая",
            "за",
            "минус",
            "помимо",
            "только",
            "все",
            "любой",
            "никаких",
            "никакого",
            "никакой");

    @Override
    public void apply(Analysis text) {
        for (int at = 0; at < text.items().size(); at++) {
            Item item = text.items().at(at);
            if (isOrWithout(text.items(), at)) {
                forget(text, at);
            } else if (item.is(Kind.NOT) && !text.isUsed(at)) {
                Targets targets = new Targets(text);
                BitSet after = targets.from(at + 1, isListWord(text, at));
                negate(text, after.isEmpty() && isVerb(item) ? targets.before(at - 1) : after, at);
            } else if (isAbsent(text, at)) {
                negate(text, new Targets(text).before(at - 1), at);
            } else if (item.is(Kind.UNNEEDED)) {
                Targets targets = new Targets(text);
                BitSet before = targets.before(at - 1);
                negate(text, before.isEmpty() ? targets.from(at + 1, true) : before, at);
            }
        }
    }

    /** «с парковкой или без», «с витринами, но можно и без» set nothing ((ai)). */
    private static boolean isOrWithout(Items items, int at) {
        Item next = items.at(at + 1);
        boolean ends = next.isSign() || next.isWord("него") || next.isWord("нее") || next.isWord("них");
        return items.at(at).isWord("без")
                && ends
                && (items.at(at - 1).is(Kind.OR)
                        || items.at(at - 1).isWord("можно")
                        || items.at(at - 2).isWord("можно"));
    }

    private static void forget(Analysis text, int at) {
        int feature = at - 1;
        while (feature > at - REACH && !text.items().at(feature).is(Kind.FEATURE)) {
            feature--;
        }
        int found = feature;
        text.rewrite(
                claim -> claim.place().item() == found && text.items().at(found).is(Kind.FEATURE) ? null : claim);
    }

    /** «парковки нет»: of a feature alone, at the end of its clause. */
    private static boolean isAbsent(Analysis text, int at) {
        return text.items().at(at).is(Kind.NO)
                && text.items().at(at - 1).is(Kind.FEATURE)
                && (text.items().at(at + 1).isSign() || !text.items().exists(at + 1));
    }

    /** «убери» may follow what it removes, «без» may not. */
    private static boolean isVerb(Item item) {
        return item.is(Kind.NOT, "LIST") && !PREPOSITIONS.contains(item.word());
    }

    /** «кроме A, B»; a plain «не» goes on over «или» and «и» alone, which the list does for both. */
    private static boolean isListWord(Analysis text, int at) {
        return text.items().at(at).is(Kind.NOT, "LIST") || !hasComma(text, at);
    }

    private static boolean hasComma(Analysis text, int at) {
        for (int i = at; text.items().sameSentence(i, at) && i < at + 4; i++) {
            if (text.items().at(i).isSign(",")) {
                return true;
            }
        }
        return false;
    }

    private static void negate(Analysis text, BitSet targets, int word) {
        if (targets.isEmpty()) {
            return;
        }
        text.use(word);
        int start = text.items().at(word).start();
        int end = text.items().at(word).end();
        boolean single = targets.cardinality() == 1;
        targets.stream().forEach(at -> {
            if (text.items().at(at).is(Kind.FIELD)
                    && text.claims().stream().noneMatch(claim -> claim.place().item() == at)) {
                Clearing.clear(text, at, word);
            }
        });
        text.rewrite(claim -> {
            if (!targets.get(claim.place().item())) {
                return claim;
            }
            Claim.Place place = single ? claim.place().from(start).to(end) : claim.place();
            return negated(claim, place);
        });
    }

    private static Claim negated(Claim claim, Claim.Place place) {
        return switch (claim) {
            case Named named -> new Named(named.field(), named.value(), place, true, named.joined());
            case Bounded bounded ->
                new Bounded(bounded.field(), bounded.shape(), bounded.low(), bounded.high(), place, true);
            case Money money -> new Money(money.quantity(), money.governed(), place, true);
            case Cleared cleared -> cleared;
            case Claim.Changed changed -> changed;
        };
    }
}
