package ai.wewall.search.domain.text.term;

import ai.wewall.model.search.SpokenTerm;
import ai.wewall.model.search.SpokenTerms;
import ai.wewall.model.search.TermField;
import ai.wewall.model.search.TermField.Group;
import ai.wewall.search.domain.text.lexicon.Kind;
import ai.wewall.search.domain.text.number.Quantity;
import ai.wewall.search.domain.text.number.Unit;
import ai.wewall.search.domain.text.reading.Item;
import ai.wewall.search.domain.text.reading.Items;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One text being read: numbers first, each with the word that governs it, then words that say something alone. */
final class Reading {

    private static final Set<Unit> TERMS = Set.of(Unit.PERCENT, Unit.PERCENT_YEAR, Unit.YEAR, Unit.MONTH);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final double FIFTY = 50;

    private final String original;
    private final Sentence text;
    private final Items items;
    private final Shares shares;
    private final Sums sums;
    private final Times times;
    private final Map<Group, SpokenTerm> terms = new EnumMap<>(Group.class);
    private final List<SpokenTerm> refused = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();

    Reading(String original, Sentence text) {
        this.original = original;
        this.text = text;
        this.items = text.items();
        this.shares = new Shares(text);
        this.sums = new Sums(text);
        this.times = new Times(text);
    }

    SpokenTerms all() {
        for (int at = 0; at < items.size(); at++) {
            if (text.cue(at) == Cue.KEY_RATE) {
                keyRate(at);
            } else if (items.at(at).isQuantity() && !text.isUsed(at)) {
                quantity(at);
            }
        }
        for (int at = 0; at < items.size(); at++) {
            word(at);
        }
        List<SpokenTerm> inOrder = terms.values().stream()
                .sorted(Comparator.comparingInt(SpokenTerm::start))
                .toList();
        return new SpokenTerms(inOrder, refused, missed.stream().distinct().toList());
    }

    private void quantity(int at) {
        Quantity quantity = items.at(at).quantity();
        int governor = text.governor(at);
        Cue cue = governor < 0 ? null : text.cue(governor);
        if (quantity == null || isNoTerm(at, quantity, cue)) {
            return;
        }
        BigDecimal number = isCorrected(at) ? null : text.number(at);
        Draft draft = number == null ? null : draft(at, governor, cue, quantity, number);
        text.use(at);
        if (draft == null) {
            miss(at, governor);
            return;
        }
        keep(draft, items.at(at).start(), items.at(at).end());
        boolean time = quantity.unit() == Unit.YEAR || quantity.unit() == Unit.MONTH;
        if (governor >= 0 && (!time || Times.isNamed(cue))) {
            text.use(governor);
        }
    }

    private void miss(int at, int governor) {
        if (isCorrected(at)) {
            return;
        }
        missed.add(piece(governor >= 0 && governor < at ? governor : at, at));
        if (governor >= 0 && text.cue(governor) != Cue.LOAN) {
            text.use(governor);
        }
    }

    /** «не 16, а 14». */
    private boolean isCorrected(int at) {
        return items.at(at - 1).isWord("не");
    }

    private @Nullable Draft draft(int at, int governor, @Nullable Cue cue, Quantity quantity, BigDecimal number) {
        Unit unit = quantity.unit();
        if (unit == Unit.YEAR || unit == Unit.MONTH) {
            return times.of(at, governor, cue, unit, number);
        }
        if (Sentence.isPercent(quantity)) {
            return shares.percent(at, governor, cue, number);
        }
        if (Sums.isMoney(quantity, cue)) {
            return sums.of(at, cue, quantity, number);
        }
        if (number.compareTo(HALF) == 0 && (cue == Cue.LOAN || cue == Cue.DOWN)) {
            return new Draft(cue == Cue.LOAN ? TermField.LOAN_PCT : TermField.DOWN_PCT, FIFTY);
        }
        Draft share = shares.bare(at, cue, number);
        Draft time = share == null ? times.bare(at, governor, cue, number) : share;
        return time == null ? sums.bare(cue, quantity, number) : time;
    }

    /** Areas, floors, dates, numbers of offers: what no term is measured by. */
    private boolean isNoTerm(int at, Quantity quantity, @Nullable Cue cue) {
        if (quantity.ordinal() || items.at(at + 1).is(Kind.DATE_WORD)) {
            return true;
        }
        if (quantity.unit() == null) {
            boolean counted = cue == Cue.OFFER || cue == null && !text.isUnder(at) && items.size() == 1;
            return counted && !quantity.isMoney();
        }
        return !TERMS.contains(quantity.unit()) && !Sums.isMoney(quantity, cue);
    }

    private void keep(Draft draft, int start, int end) {
        SpokenTerm term = new SpokenTerm(draft.field(), draft.value(), start, end);
        if (draft.field().accepts(draft.value())) {
            terms.put(draft.field().group(), term);
        } else {
            refused.add(term);
        }
    }

    /** «под ключевую плюс 3»: what the key rate will be, nobody knows. */
    private void keyRate(int at) {
        int end = at;
        boolean plus = items.at(at + 1).isWord("плюс") || items.at(at + 1).isSign("+");
        if (plus && items.at(at + 2).isQuantity()) {
            end = at + 2;
        } else if (items.at(at + 1).isQuantity()) {
            end = at + 1;
        }
        text.use(end);
        text.use(at);
        missed.add(piece(items.at(at - 1).isWord("под") ? at - 1 : at, end));
    }

    private void word(int at) {
        Cue cue = text.cue(at);
        if (cue == null || text.isUsed(at)) {
            return;
        }
        Item item = items.at(at);
        TermField alone = cue.alone();
        if (cue == Cue.LOAN) {
            loan(at);
        } else if (alone != null && !(cue == Cue.SOLE && terms.containsKey(Group.TAX))) {
            keep(new Draft(alone, 0), item.start(), item.end());
        } else if (cue.isMissed() && !text.isDenied(at)) {
            missed.add(piece(at, at));
        }
    }

    private void loan(int at) {
        int from = items.at(at - 1).isWord("без") ? at - 1 : at;
        if (text.isDenied(at)) {
            keep(
                    new Draft(TermField.NO_LOAN, 0),
                    items.at(from).start(),
                    items.at(at).end());
        } else if (!terms.containsKey(Group.LOAN) && !terms.containsKey(Group.RATE)) {
            keep(
                    new Draft(TermField.WITH_LOAN, 0),
                    items.at(at).start(),
                    items.at(at).end());
        }
    }

    private String piece(int from, int to) {
        return original.substring(items.at(from).start(), items.at(to).end());
    }
}
