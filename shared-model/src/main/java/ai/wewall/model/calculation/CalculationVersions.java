package ai.wewall.model.calculation;

import java.util.List;

/** The versions of a calculation that are kept, the newest first. */
public record CalculationVersions(List<CalculationVersion> items) {}
