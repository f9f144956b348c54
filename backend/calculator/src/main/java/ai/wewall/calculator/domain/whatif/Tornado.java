package ai.wewall.calculator.domain.whatif;

import ai.wewall.calculator.domain.cashflow.Warnings;
import ai.wewall.calculator.domain.investment.InvestmentModel;
import ai.wewall.calculator.domain.terms.Consistency;
import ai.wewall.calculator.domain.terms.NumericField;
import ai.wewall.calculator.domain.terms.Terms;
import ai.wewall.model.calculation.InvestmentMetric;
import ai.wewall.model.calculation.TornadoBar;
import ai.wewall.model.calculation.TornadoResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Changes every input by itself, down and up, and watches one measure. Integers and zeros are left as they are. */
public final class Tornado {

    private final Terms base;
    private final InvestmentMetric metric;
    private final double share;
    private final List<String> paths;
    private final @Nullable Double baseValue;

    /** The tornado of terms that can be projected. */
    public Tornado(Terms base, InvestmentMetric metric, double changePct) {
        this.base = base;
        this.metric = metric;
        this.share = changePct / 100;
        this.paths = NumericField.pathsOfFractions(base);
        this.baseValue = value(base, new InvestmentModel());
    }

    /** How many inputs there are. */
    public int size() {
        return paths.size();
    }

    /** The bar of one input; empty where it moves nothing. */
    public Optional<TornadoBar> bar(int index) {
        String path = paths.get(index);
        NumericField field = NumericField.find(base, path).orElseThrow();
        double change = Math.abs(field.start()) * share;
        double low = field.clamped(field.start() - change);
        double high = field.clamped(field.start() + change);
        InvestmentModel model = new InvestmentModel();
        Double atLow = value(field.with(base, low), model);
        Double atHigh = value(field.with(base, high), model);
        boolean moves = !Objects.equals(atLow, baseValue) || !Objects.equals(atHigh, baseValue);
        return moves ? Optional.of(new TornadoBar(path, field.start(), low, high, atLow, atHigh)) : Optional.empty();
    }

    private @Nullable Double value(Terms terms, InvestmentModel model) {
        return Consistency.holds(terms) && model.project(terms).isEmpty()
                ? model.value(metric, Warnings.ignored())
                : null;
    }

    /** The answer out of all bars, the strongest first. */
    public TornadoResponse answer(List<Optional<TornadoBar>> bars) {
        return new TornadoResponse(
                metric,
                baseValue,
                bars.stream()
                        .flatMap(Optional::stream)
                        .sorted(Comparator.comparingDouble(this::reach).reversed())
                        .toList());
    }

    private double reach(TornadoBar bar) {
        return Math.max(distance(bar.atLow()), distance(bar.atHigh()));
    }

    private double distance(@Nullable Double value) {
        return value == null || baseValue == null ? 0 : Math.abs(value - baseValue);
    }
}
