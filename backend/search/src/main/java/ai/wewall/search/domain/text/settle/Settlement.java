package ai.wewall.search.domain.text.settle;

import ai.wewall.model.search.NumberRange;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.search.domain.text.number.Quantity;
import ai.wewall.search.domain.text.reading.Analysis;
import ai.wewall.search.domain.text.reading.Claim;
import ai.wewall.search.domain.text.reading.Claim.Bounded;
import ai.wewall.search.domain.text.reading.Claim.Named;
import ai.wewall.search.domain.text.reading.Field;
import ai.wewall.search.domain.text.reading.Question;
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
        this.before = Forgotten.without(text, before);
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
        List<Bounded> bounds = new BoundedClaims(text, decision).all();
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
        new Forgotten(text, marks).mark(before, criteria);
        dealChanged(decision);
        criteria = new RelativeChanges(text, before, marks).apply(criteria);
        return new Settled(criteria, marks.spans());
    }

    private void askAboutReversed() {
        for (Claim claim : text.claims()) {
            Quantity quantity = text.items().at(claim.place().item()).quantity();
            if (quantity != null && quantity.reversed()) {
                text.ask(Question.RANGE_REVERSED);
            }
        }
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
