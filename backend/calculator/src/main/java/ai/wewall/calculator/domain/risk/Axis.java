package ai.wewall.calculator.domain.risk;

import ai.wewall.calculator.domain.terms.NumericField;
import ai.wewall.calculator.domain.terms.Terms;
import ai.wewall.model.calculation.AxisMode;
import ai.wewall.model.calculation.SensitivityAxis;
import java.util.List;
import java.util.Optional;

/**
 * The values that one input takes (contract part C).
 *
 * @param values also those that the input cannot take
 */
record Axis(NumericField field, List<Double> values) {

    static Axis of(SensitivityAxis axis, Terms terms) {
        NumericField field = NumericField.find(terms, axis.path())
                .orElseThrow(() -> new IllegalArgumentException("no numeric field: " + axis.path()));
        return new Axis(
                field,
                axis.steps().stream()
                        .map(step -> field.settled(value(field.start(), axis.mode(), step)))
                        .toList());
    }

    private static double value(double start, AxisMode mode, double step) {
        return switch (mode) {
            case ABSOLUTE -> start + step;
            case RELATIVE -> start * (1 + step / 100);
        };
    }

    /** The terms with the value at an index; empty where the input cannot take it. */
    Optional<Terms> at(int index, Terms terms) {
        double value = values.get(index);
        return field.accepts(value) ? Optional.of(field.with(terms, value)) : Optional.empty();
    }
}
