package ai.wewall.calculator.domain.risk;

import ai.wewall.calculator.domain.terms.NumericField;
import ai.wewall.calculator.domain.terms.Terms;
import ai.wewall.model.calculation.RandomVariable;
import java.util.random.RandomGenerator;

/** An input that is drawn: by its law, then clamped to the wanted bounds and to those of its field. */
record Variable(NumericField field, Law law, double min, double max) {

    static Variable of(RandomVariable variable, Terms base) {
        NumericField field = NumericField.find(base, variable.path())
                .orElseThrow(() -> new IllegalArgumentException("no numeric field: " + variable.path()));
        return new Variable(
                field,
                Law.of(variable),
                variable.min() == null ? Double.NEGATIVE_INFINITY : variable.min(),
                variable.max() == null ? Double.POSITIVE_INFINITY : variable.max());
    }

    Terms drawn(Terms terms, RandomGenerator random) {
        double value = Math.max(min, Math.min(max, law.draw(random)));
        return field.with(terms, field.clamped(value));
    }
}
