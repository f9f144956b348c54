package ai.wewall.telegram.domain.reckoning;

import ai.wewall.model.search.SpokenTerm;
import ai.wewall.model.search.TermField;
import ai.wewall.model.search.TermField.Group;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that was said so far of the terms of a calculation. The terms of a loan that is not wanted any more are kept, so
 * that it comes back as it was.
 */
public record Terms(Map<TermField, Double> values) {

    /** Nothing was said. */
    public static final Terms NONE = new Terms(Map.of());

    private static final Set<Group> OF_LOAN = Set.of(Group.LOAN, Group.RATE, Group.LOAN_TERM, Group.SCHEDULE);

    public Terms {
        values = Map.copyOf(values);
    }

    /** With what was said after it; a later word on the same takes the place of an earlier one. */
    public Terms with(List<SpokenTerm> said) {
        Map<TermField, Double> next = new EnumMap<>(TermField.class);
        next.putAll(values);
        said.stream().filter(term -> term.field() != TermField.PERIOD_MONTHS).forEach(term -> put(next, term));
        said.stream()
                .filter(term -> term.field() == TermField.PERIOD_MONTHS)
                .forEach(term -> put(next, named(next, term)));
        return new Terms(next);
    }

    private static SpokenTerm named(Map<TermField, Double> known, SpokenTerm period) {
        TermField field = isBorrowed(known) ? TermField.LOAN_MONTHS : TermField.HORIZON_MONTHS;
        double months = field.accepts(period.value()) ? period.value() : 360;
        return new SpokenTerm(field, months, period.start(), period.end());
    }

    private static void put(Map<TermField, Double> into, SpokenTerm term) {
        TermField field = term.field();
        boolean sized = into.keySet().stream().anyMatch(Terms::isSize);
        if (OF_LOAN.contains(field.group())) {
            into.remove(TermField.NO_LOAN);
        }
        if (field == TermField.NO_LOAN || field == TermField.WITH_LOAN && sized) {
            into.remove(TermField.WITH_LOAN);
        } else {
            into.keySet().removeIf(each -> each.group() == field.group());
        }
        if (!(field == TermField.WITH_LOAN && sized)) {
            into.put(field, term.value());
        }
    }

    private static boolean isSize(TermField field) {
        return field.group() == Group.LOAN && field.hasValue();
    }

    private static boolean isBorrowed(Map<TermField, Double> known) {
        return !known.containsKey(TermField.NO_LOAN)
                && known.keySet().stream().anyMatch(field -> OF_LOAN.contains(field.group()));
    }

    /** Whether a loan is a part of it. */
    public boolean isBorrowed() {
        return isBorrowed(values);
    }

    /** The value of a field, or null. */
    public @Nullable Double get(TermField field) {
        return values.get(field);
    }

    public boolean has(TermField field) {
        return values.containsKey(field);
    }
}
