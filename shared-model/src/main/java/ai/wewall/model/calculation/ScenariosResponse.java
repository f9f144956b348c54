package ai.wewall.model.calculation;

import java.util.List;

/** All scenarios side by side. */
public record ScenariosResponse(List<ScenarioOutcome> scenarios) {}
