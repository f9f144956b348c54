package ai.wewall.search.domain.text.settle;

import ai.wewall.model.search.Deal;
import ai.wewall.model.search.NumberRange;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.search.domain.text.lexicon.Kind;
import ai.wewall.search.domain.text.number.Quantity;
import ai.wewall.search.domain.text.reading.Analysis;
import ai.wewall.search.domain.text.reading.Claim;
import ai.wewall.search.domain.text.reading.Claim.Bounded;
import ai.wewall.search.domain.text.reading.Claim.Money;
import ai.wewall.search.domain.text.reading.Claim.Named;
import ai.wewall.search.domain.text.reading.Field;
import ai.wewall.search.domain.text.reading.Question;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the claims of one text into criteria: rules 5, 6, 9 and 10. */
public final class Settlement {

    private static final Set<Field> OF_A_DEAL =
            EnumSet.of(Field.PRICE, Field.PRICE_PER_SQM, Field.YIELD, Field.PAYBACK_YEARS, Field.TENANTED);

    private final Analysis text;
    private final SearchCriteria before;
    private final Marks marks;
    private SearchCriteria criteria;

    private Settlement(Analysis text, SearchCriteria before) {
        this.text = text;
        this.before = withoutCleared(text, before);
        this.criteria = this.before;
        this.marks = new Marks(text);
    }

    /**
     * The criteria after a text, and its spans.
     *
     * @param before the criteria so far, none where the text starts anew
     */
    public static Settled settle(Analysis text, SearchCriteria before) {
        return new Settlement(text, before).settle();
    }

    private Settled settle() {
        askAboutReversed();
        DealDecision decision = DealDecision.of(text, before.deal());
        List<Bounded> bounds = bounds(decision);
        for (Field field : Field.values()) {
            switch (field.form()) {
                case SET -> set(field, new SetChange(named(field), field.of(before)).result());
                case SINGLE -> single(field);
                case RANGE ->
                    range(
                            field,
                            bounds.stream()
                                    .filter(claim -> claim.field() == field)
                                    .toList());
            }
        }
        markNamed();
        markReset();
        markCleared();
        dealChanged(decision);
        criteria = new RelativeChanges(text, before, marks).apply(criteria);
        return new Settled(criteria, marks.spans());
    }

    /** A field that no longer matters is forgotten before anything else is read. */
    private static SearchCriteria withoutCleared(Analysis text, SearchCriteria before) {
        SearchCriteria left = before;
        for (Claim claim : text.claims()) {
            left = claim instanceof Claim.Cleared cleared ? cleared.field().set(left, null) : left;
        }
        return left;
    }

    private void askAboutReversed() {
        for (Claim claim : text.claims()) {
            Quantity quantity = text.items().at(claim.place().item()).quantity();
            if (quantity != null && quantity.reversed()) {
                text.ask(Question.RANGE_REVERSED);
            }
        }
    }

    private List<Bounded> bounds(DealDecision decision) {
        List<Bounded> bounds = new ArrayList<>();
        for (Claim claim : text.claims()) {
            switch (claim) {
                case Bounded bounded -> bounds.add(bounded);
                case Money money -> {
                    Bounded roubles = roubles(money, decision);
                    if (roubles != null) {
                        bounds.add(roubles);
                    }
                }
                case Named named -> {}
                case Claim.Cleared cleared -> {}
                case Claim.Changed changed -> {}
            }
        }
        return bounds;
    }

    /** An amount that cannot be read stays unrecognised: another currency (p), a monthly one for a purchase (t). */
    private @Nullable Bounded roubles(Money money, DealDecision decision) {
        Quantity quantity = money.quantity();
        boolean rentForSale = quantity.period() != null && decision.deal() == Deal.SALE;
        if (rentForSale) {
            text.ask(Question.RENT_AMOUNT_FOR_SALE);
        }
        if (quantity.foreign() || rentForSale) {
            text.unuse(money.place().item());
            return null;
        }
        return Roubles.of(money, decision.deal());
    }

    private List<Named> named(Field field) {
        return text.claims().stream()
                .filter(claim -> claim instanceof Named && claim.field() == field)
                .map(Named.class::cast)
                .toList();
    }

    private void set(Field field, @Nullable Object value) {
        criteria = field.set(criteria, value);
    }

    /** The first purpose wins, of all else the last value; what is both named and negated is negated ((ap)). */
    private void single(Field field) {
        if (field == Field.DEAL) {
            return;
        }
        List<Named> claims = named(field);
        List<Object> negated =
                claims.stream().filter(Named::negated).map(Named::value).toList();
        List<Object> wanted = claims.stream()
                .filter(claim ->
                        !claim.negated() && !negated.contains(claim.value()) && Limits.admit(field, claim.value()))
                .map(Named::value)
                .toList();
        if (!wanted.isEmpty()) {
            set(field, field == Field.PURPOSE ? wanted.getFirst() : wanted.getLast());
        } else if (negated.contains(field.of(before)) || field == Field.WALK_MINUTES && !negated.isEmpty()) {
            set(field, null);
        }
    }

    private void range(Field field, List<Bounded> claims) {
        List<Bounded> wanted = claims.stream().filter(claim -> !claim.negated()).toList();
        List<Bounded> unwanted = claims.stream().filter(Bounded::negated).toList();
        NumberRange held = (NumberRange) field.of(before);
        NumberRange range = field == Field.FLOOR
                ? FloorNegation.apply(wanted, unwanted, held)
                : wanted.isEmpty() && !unwanted.isEmpty() ? null : Bounds.join(field, wanted);
        if (Bounds.areReversed(wanted)) {
            text.ask(Question.RANGE_REVERSED);
        }
        if (!Limits.admit(field, range)) {
            text.ask(Question.OUT_OF_RANGE);
            claims.forEach(claim -> text.unuse(claim.place().item()));
            return;
        }
        if (range != null || !unwanted.isEmpty()) {
            set(field, range);
            claims.forEach(claim -> marks.range(field, claim, range));
        }
    }

    private void markNamed() {
        for (Claim claim : text.claims()) {
            if (claim instanceof Named named && (named.negated() || Limits.admit(named.field(), named.value()))) {
                marks.named(named);
            }
        }
    }

    /** What starting anew has cleared is shown on the words that said so. */
    private void markReset() {
        SearchCriteria sent = text.before();
        int word = text.items().first(Kind.RESET);
        if (sent.equals(before) || word == text.items().size()) {
            return;
        }
        boolean first = true;
        for (Field field : Field.values()) {
            boolean cleared = field.of(sent) != null && field.of(criteria) == null;
            if (cleared && first) {
                marks.cleared(field, text.place(word));
            } else if (cleared) {
                marks.beside(field, null, text.place(word));
            }
            first &= !cleared;
        }
    }

    private void markCleared() {
        for (Claim claim : text.claims()) {
            if (claim instanceof Claim.Cleared cleared) {
                marks.cleared(cleared.field(), cleared.place());
            }
        }
    }

    /** (v): what belongs to one deal goes with it, unless it is named anew. */
    private void dealChanged(DealDecision decision) {
        criteria = criteria.toBuilder().deal(decision.deal()).build();
        if (decision.cause() != null && decision.deal() != before.deal()) {
            marks.implied(Field.DEAL, decision.deal(), decision.cause(), decision.byPeriod());
        }
        boolean changed = before.deal() != null && decision.deal() != null && before.deal() != decision.deal();
        if (!changed) {
            return;
        }
        for (Field field : OF_A_DEAL) {
            if (field.of(before) != null && !isNamedAnew(field)) {
                set(field, null);
                marks.swept(field);
            }
        }
    }

    private boolean isNamedAnew(Field field) {
        return marks.has(field) && field.of(criteria) != null;
    }
}
