package ai.wewall.calculator.domain.investment;

/** What grows by the same percentage every year. */
final class Growth {

    private final double factor;
    private double power = 1;
    private int years;

    Growth(double percent) {
        factor = 1 + percent / 100;
    }

    /** The growth over so many whole years; cheap where they are asked for in ascending order. */
    double over(int wanted) {
        if (wanted < years) {
            years = 0;
            power = 1;
        }
        for (; years < wanted; years++) {
            power *= factor;
        }
        return power;
    }
}
