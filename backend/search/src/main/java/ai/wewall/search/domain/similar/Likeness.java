package ai.wewall.search.domain.similar;

import ai.wewall.model.search.PropertyType;

/**
 * How alike two premises of one deal are, from 0 to 1. Place weighs most, then size and price a square metre, then the
 * class and the features; another kind, another height in the house, or a tenant in one of them only takes away.
 */
final class Likeness {

    private static final double PLACE = 0.35;
    private static final double SIZE = 0.25;
    private static final double PRICE = 0.25;
    private static final double CLASS = 0.10;
    private static final double FEATURES = 0.05;

    /** Metres at which nearness has fallen to about a third. */
    private static final double WALK = 1_200;

    private static final double SIZE_WIDTH = 0.35;
    private static final double PRICE_WIDTH = 0.30;

    private Likeness() {}

    static double of(Premises a, Premises b) {
        double likeness = PLACE * place(a, b)
                + SIZE * closeness(a.area(), b.area(), SIZE_WIDTH)
                + PRICE * closeness(a.pricePerSqm(), b.pricePerSqm(), PRICE_WIDTH)
                + CLASS * buildingClass(a, b)
                + FEATURES * features(a, b);
        return likeness * lessForDifferences(a, b);
    }

    private static double place(Premises a, Premises b) {
        if (a.isInSameCentre(b)) {
            return 1;
        }
        double nearness = Math.exp(-a.metresTo(b) / WALK);
        return Math.min(1, a.isAtSameStation(b) ? nearness + 0.15 : nearness);
    }

    /** 1 for equal numbers, falling with their ratio. */
    private static double closeness(double a, double b, double width) {
        double away = Math.log(a / b) / width;
        return a > 0 && b > 0 ? Math.exp(-away * away / 2) : 0;
    }

    private static double buildingClass(Premises a, Premises b) {
        if (a.buildingClass() == null || b.buildingClass() == null) {
            return a.buildingClass() == b.buildingClass() ? 0.7 : 0.4;
        }
        return switch (Math.abs(a.buildingClass().ordinal() - b.buildingClass().ordinal())) {
            case 0 -> 1;
            case 1 -> 0.5;
            default -> 0;
        };
    }

    private static double features(Premises a, Premises b) {
        int either = Integer.bitCount(a.features() | b.features());
        return either == 0 ? 1 : Integer.bitCount(a.features() & b.features()) / (double) either;
    }

    private static double lessForDifferences(Premises a, Premises b) {
        double factor = a.tenanted() == b.tenanted() ? 1 : 0.6;
        factor *= a.type() == b.type() ? 1 : 0.85;
        boolean onStreet = a.type() == PropertyType.RETAIL || a.type() == PropertyType.FREE_PURPOSE;
        return onStreet && !a.isAtSameHeight(b) ? factor * 0.7 : factor;
    }
}
