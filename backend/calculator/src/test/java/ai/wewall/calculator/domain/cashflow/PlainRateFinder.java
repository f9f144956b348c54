package ai.wewall.calculator.domain.cashflow;

import java.util.stream.IntStream;

/** The grid rule of the contract, 0.1, word by word and slowly: what the fast finder has to agree with. */
final class PlainRateFinder {

    private static final int TABLED = 200;

    private final double unitsPerYear;
    private final double[][] grid = new double[4001][];

    PlainRateFinder(double unitsPerYear) {
        this.unitsPerYear = unitsPerYear;
    }

    /** The rate, NaN where there is no root on the grid. */
    double rate(int[] times, double[] amounts) {
        int[] kept =
                IntStream.range(0, amounts.length).filter(i -> amounts[i] != 0).toArray();
        int[] at = IntStream.of(kept).map(i -> times[i] - times[kept[0]]).toArray();
        double[] values = IntStream.of(kept).mapToDouble(i -> amounts[i]).toArray();
        for (int j = 0; j < 4000; j++) {
            double root = inCell(j, j + 1, at, values);
            if (!Double.isNaN(root)) {
                return Math.expm1(root);
            }
        }
        for (int j = 0; j > -3600; j--) {
            double root = inCell(j, j - 1, at, values);
            if (!Double.isNaN(root)) {
                return Math.expm1(root);
            }
        }
        return Double.NaN;
    }

    private double inCell(int near, int far, int[] times, double[] amounts) {
        double atNear = onGrid(near, times, amounts);
        double atFar = onGrid(far, times, amounts);
        if (atNear == 0 || atFar == 0) {
            return (atNear == 0 ? near : far) / 100.0;
        }
        return atNear > 0 == atFar > 0 ? Double.NaN : bisected(near / 100.0, far / 100.0, atNear > 0, times, amounts);
    }

    private double bisected(double near, double far, boolean positiveAtNear, int[] times, double[] amounts) {
        double from = near;
        double to = far;
        double middle = (from + to) / 2;
        while (Math.abs(to - from) > 1e-14 && middle != from && middle != to) {
            double anchored = 0;
            for (int i = 0; i < amounts.length; i++) {
                anchored += amounts[i] * Math.exp(-Math.abs(middle) * distance(i, far < 0, times) / unitsPerYear);
            }
            if (anchored > 0 == positiveAtNear) {
                from = middle;
            } else {
                to = middle;
            }
            middle = (from + to) / 2;
        }
        return middle;
    }

    /** Values are of the first time above zero and of the last one below it. */
    private static int distance(int i, boolean belowZero, int[] times) {
        return belowZero ? times[times.length - 1] - times[i] : times[i];
    }

    private double onGrid(int j, int[] times, double[] amounts) {
        double sum = 0;
        for (int i = 0; i < amounts.length; i++) {
            sum += amounts[i] * weight(Math.abs(j), distance(i, j < 0, times));
        }
        return sum;
    }

    private double weight(int j, int distance) {
        if (distance >= TABLED) {
            return Math.exp(-j / 100.0 * distance / unitsPerYear);
        }
        if (grid[j] == null) {
            grid[j] = IntStream.range(0, TABLED)
                    .mapToDouble(each -> Math.exp(-j / 100.0 * each / unitsPerYear))
                    .toArray();
        }
        return grid[j][distance];
    }
}
