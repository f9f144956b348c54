package ai.wewall.calculator.domain.terms;

import java.time.LocalDate;

/** The purchase. */
public record Purchase(double price, LocalDate date, double closingCostsPct, double area, double initialCapex) {}
