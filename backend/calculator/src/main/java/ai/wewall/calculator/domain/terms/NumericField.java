package ai.wewall.calculator.domain.terms;

import ai.wewall.calculator.domain.terms.FieldPath.Step;
import ai.wewall.model.schema.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A number inside complete terms, found by its path; it can be replaced (contract part C). */
public final class NumericField {

    /** How far from an integer a value of an integer field may be to be taken for it. */
    private static final double INTEGER_MARGIN = 1e-9;

    /** Stands for the smallest value above an excluded bound. */
    private static final double JUST_ABOVE = 1e-9;

    private final List<Step> steps;
    private final ValueType.Numeric field;
    private final double start;

    private NumericField(FieldPath path, double start) {
        this.steps = path.steps();
        this.field = path.field();
        this.start = start;
    }

    /** Whether a path leads to a number in any request at all. */
    public static boolean exists(String path) {
        return FieldPath.parse(path).isPresent();
    }

    /** Whether a path leads to a number that has to be an integer. */
    public static boolean isInteger(String path) {
        return FieldPath.parse(path).filter(found -> found.field().integer()).isPresent();
    }

    /** The paths of all numbers of these terms that need not be integers and are not zero. */
    public static List<String> pathsOfFractions(Terms terms) {
        return FieldPath.all(terms).stream()
                .filter(path -> !isInteger(path))
                .filter(path ->
                        find(terms, path).filter(found -> found.start() != 0).isPresent())
                .toList();
    }

    /** The field of these terms; empty where there is no such number, or none is set. */
    public static Optional<NumericField> find(Terms terms, String path) {
        return FieldPath.parse(path)
                .flatMap(found -> value(terms, found.steps()).map(start -> new NumericField(found, start)));
    }

    private static Optional<Double> value(@Nullable Object node, List<Step> steps) {
        if (node == null) {
            return Optional.empty();
        }
        if (steps.isEmpty()) {
            return Optional.of(((Number) node).doubleValue());
        }
        Object child = RecordShape.of(node).get(node, steps.getFirst().name());
        int element = steps.getFirst().element();
        if (steps.getFirst().intoList()) {
            List<?> list = (List<?>) child;
            child = list == null || element >= list.size() ? null : list.get(element);
        }
        return value(child, steps.subList(1, steps.size()));
    }

    /** The value in the terms that the field was found in. */
    public double start() {
        return start;
    }

    /** A computed value as the field takes it: one that is an integer but for rounding becomes that integer. */
    public double settled(double value) {
        double nearest = Math.rint(value);
        return field.integer() && Math.abs(value - nearest) <= INTEGER_MARGIN ? nearest : value;
    }

    /** Whether the field may hold a value. */
    public boolean accepts(double value) {
        boolean aboveLow = field.minExclusive() ? value > field.min() : value >= field.min();
        return aboveLow && value <= field.max() && (!field.integer() || value == Math.rint(value));
    }

    /** The nearest value within the bounds. */
    public double clamped(double value) {
        double low = field.minExclusive() ? field.min() + JUST_ABOVE : field.min();
        return Math.clamp(value, low, field.max());
    }

    /** The terms with another value, which has to be accepted. */
    public Terms with(Terms terms, double value) {
        Object number = field.integer() ? (Object) (int) value : (Object) value;
        return (Terms) replaced(terms, steps, number);
    }

    private static Object replaced(Object node, List<Step> steps, Object number) {
        if (steps.isEmpty()) {
            return number;
        }
        Step step = steps.getFirst();
        List<Step> rest = steps.subList(1, steps.size());
        Object child = java.util.Objects.requireNonNull(RecordShape.of(node).get(node, step.name()));
        Object fresh = step.intoList()
                ? replacedIn((List<?>) child, step.element(), rest, number)
                : replaced(child, rest, number);
        return RecordShape.of(node).with(node, step.name(), fresh);
    }

    private static List<?> replacedIn(List<?> list, int element, List<Step> rest, Object number) {
        List<Object> copy = new ArrayList<>(list);
        copy.set(element, replaced(copy.get(element), rest, number));
        return copy;
    }
}
