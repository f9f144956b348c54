package ai.wewall.search.domain.text.term;

import ai.wewall.search.domain.text.lexicon.Kind;
import ai.wewall.search.domain.text.number.Quantity;
import ai.wewall.search.domain.text.number.Quantity.Shape;
import ai.wewall.search.domain.text.number.Unit;
import ai.wewall.search.domain.text.reading.Item;
import ai.wewall.search.domain.text.reading.Items;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text while its terms are read: which word governs which number, and what is used already. */
final class Sentence {

    /** A governing word stands at most so many pieces before its number. */
    private static final int REACH = 6;

    private static final int REACH_AFTER = 3;
    private static final List<String> BEFORE = List.of("с", "со");
    private static final List<String> LOOSE = List.of(",", ";", "!", "?", "(", ")", "\n");

    private final Items items;
    private final BitSet used = new BitSet();
    private final boolean ofLoan;
    private final boolean withoutLoan;

    Sentence(Items items) {
        this.items = items;
        boolean loan = false;
        boolean without = false;
        for (int at = 0; at < items.size(); at++) {
            Cue cue = cue(at);
            boolean denied = cue == Cue.LOAN && isDenied(at) || cue == Cue.CASH && !governsNext(at);
            without |= denied;
            loan |= cue != null && cue.isOfLoan() && !denied || isUnder(at);
        }
        this.ofLoan = loan;
        this.withoutLoan = without;
    }

    Items items() {
        return items;
    }

    /** Whether borrowing is spoken of anywhere. */
    boolean isOfLoan() {
        return ofLoan;
    }

    boolean isWithoutLoan() {
        return withoutLoan;
    }

    /** Whether it names one number and wishes for nothing: «а если 14% годовых». */
    boolean isPlainAnswer() {
        int numbers = 0;
        for (int at = 0; at < items.size(); at++) {
            numbers += items.at(at).isQuantity() ? 1 : 0;
            if (cue(at) != null || items.at(at).word().startsWith("хо")) {
                return false;
            }
        }
        return numbers == 1;
    }

    void use(int at) {
        used.set(at);
    }

    boolean isUsed(int at) {
        return used.get(at);
    }

    boolean has(Cue cue) {
        return items.any(Kind.TERM, cue.name());
    }

    @Nullable
    Cue cue(int at) {
        String value = items.at(at).value(Kind.TERM);
        return value == null ? null : Cue.valueOf(value);
    }

    /** «без кредита», «кредит не нужен». */
    boolean isDenied(int at) {
        boolean before = items.at(at - 1).isWord("без") || items.at(at - 2).isWord("без");
        boolean after = items.at(at + 1).isWord("не") || items.at(at - 1).isWord("не");
        return before || after;
    }

    private boolean governsNext(int at) {
        Quantity next = items.at(at + 1).quantity();
        return next != null && (next.isMoney() || next.unit() == Unit.M || isPercent(next));
    }

    /** «под 16», with a share or nothing as its unit. */
    boolean isUnder(int at) {
        Quantity quantity = items.at(at).quantity();
        return quantity != null
                && items.at(at).chunk().word().equals("под")
                && (isPercent(quantity) || quantity.unit() == null && !quantity.isMoney());
    }

    static boolean isPercent(Quantity quantity) {
        return quantity.unit() != null && quantity.unit().isPercent();
    }

    /** The one number that it names, or null where it bounds or spans. */
    @Nullable
    BigDecimal number(int at) {
        Quantity quantity = items.at(at).quantity();
        if (quantity == null || quantity.ordinal() || quantity.foreign()) {
            return null;
        }
        boolean joined = quantity.shape() == Shape.MIN
                && BEFORE.contains(items.at(at).chunk().word());
        return quantity.isSingle() || joined ? quantity.smaller() : null;
    }

    /** Index of the word that governs a number, before it or right after it; -1 where none does, as in «за 90 млн». */
    int governor(int number) {
        int before = before(number);
        boolean priced = items.at(number - 1).isWord("за");
        return before >= 0 || priced ? before : after(number);
    }

    private int before(int number) {
        for (int at = number - 1; at >= Math.max(0, number - REACH); at--) {
            Item item = items.at(at);
            if (item.isQuantity() || isStop(item)) {
                return -1;
            }
            Cue cue = cue(at);
            if (cue != null) {
                return isUsed(at) && cue != Cue.LOAN ? -1 : at;
            }
        }
        return -1;
    }

    private int after(int number) {
        for (int at = number + 1; at <= number + REACH_AFTER; at++) {
            Item item = items.at(at);
            if (!items.exists(at) || item.isQuantity() || isStop(item)) {
                return -1;
            }
            if (cue(at) != null) {
                return isUsed(at) ? -1 : at;
            }
        }
        return -1;
    }

    private static boolean isStop(Item item) {
        return item.isSign() && LOOSE.contains(item.word()) || item.isSign(".");
    }
}
