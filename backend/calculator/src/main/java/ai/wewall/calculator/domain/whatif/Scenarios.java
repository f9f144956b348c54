package ai.wewall.calculator.domain.whatif;

import ai.wewall.calculator.domain.investment.InvestmentModel;
import ai.wewall.calculator.domain.terms.Income;
import ai.wewall.calculator.domain.terms.NumericField;
import ai.wewall.calculator.domain.terms.Terms;
import ai.wewall.model.calculation.IncomeMode;
import ai.wewall.model.calculation.InputChange;
import ai.wewall.model.calculation.InvestmentResponse;
import ai.wewall.model.calculation.Scenario;
import ai.wewall.model.calculation.ScenarioOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;

/** The same investment as things may turn out. Every change stays within the bounds of its field. */
public final class Scenarios {

    private static final double EMPTY_MONTHS = 6;

    private final Terms base;

    /** Scenarios of terms that can be projected. */
    public Scenarios(Terms base) {
        this.base = base;
    }

    /** All of them. */
    public List<ScenarioOutcome> all() {
        return Stream.of(Scenario.values()).map(this::outcome).toList();
    }

    private ScenarioOutcome outcome(Scenario scenario) {
        Terms changed = base;
        List<InputChange> changes = new ArrayList<>();
        for (Change change : changes(scenario)) {
            NumericField field = NumericField.find(base, change.path()).orElse(null);
            double to = field == null ? 0 : field.clamped(change.by().applyAsDouble(field.start()));
            if (field != null && to != field.start()) {
                changed = field.with(changed, to);
                changes.add(new InputChange(change.path(), field.start(), to));
            }
        }
        InvestmentModel model = new InvestmentModel();
        model.project(changed);
        InvestmentResponse answer = model.answer();
        return new ScenarioOutcome(scenario, changes, answer.metrics(), answer.warnings());
    }

    private record Change(String path, DoubleUnaryOperator by) {}

    private static Change add(String path, double points) {
        return new Change(path, value -> value + points);
    }

    private static Change scale(String path, double percent) {
        return new Change(path, value -> value * (1 + percent / 100));
    }

    private List<Change> changes(Scenario scenario) {
        return switch (scenario) {
            case BASE -> List.of();
            case PESSIMISTIC -> market(-10, 5, 10, 1);
            case OPTIMISTIC -> market(10, -5, 0, -1);
            case TENANT_LEAVES -> List.of(tenantLeaves());
            case KEY_RATE_UP -> List.of(add("loan.rateShiftPct", 3), add("discountRatePct", 3));
        };
    }

    private List<Change> market(double rentPct, double vacancyPoints, double costsPct, double capRatePoints) {
        List<Change> changes = new ArrayList<>();
        changes.add(scale("income.rentPerSqmYear", rentPct));
        changes.add(scale("income.market.rentPerSqmYear", rentPct));
        changes.add(add("income.vacancyPct", vacancyPoints));
        changes.add(scale("opex.opexPerSqmYear", costsPct));
        changes.add(add("exit.exitCapRatePct", capRatePoints));
        changes.add(add("exit.growthPct", -capRatePoints));
        return changes;
    }

    /** With leases the empty months come before each new one; without them they are spread over the time held. */
    private Change tenantLeaves() {
        Income income = base.income();
        if (income.mode() == IncomeMode.LEASES) {
            return new Change("income.market.downtimeMonths", months -> Math.max(months, EMPTY_MONTHS));
        }
        double share = Math.min(1, EMPTY_MONTHS / base.exit().horizon());
        return new Change("income.vacancyPct", vacancy -> vacancy + (100 - vacancy) * share);
    }
}
