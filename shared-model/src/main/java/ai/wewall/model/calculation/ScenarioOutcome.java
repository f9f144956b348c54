package ai.wewall.model.calculation;

import java.util.List;

/**
 * What a scenario leads to.
 *
 * @param changes what it changes; empty where nothing of it applies
 */
public record ScenarioOutcome(
        Scenario scenario, List<InputChange> changes, InvestmentMetrics metrics, List<String> warnings) {}
