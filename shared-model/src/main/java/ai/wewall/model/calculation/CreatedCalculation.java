package ai.wewall.model.calculation;

/** The identity of a calculation that was kept. */
public record CreatedCalculation(String id) {}
