package ai.wewall.calculator.domain.cashflow;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Amounts of all shapes: an investment that pays, sums near zero, signs at random, giants beside dwarfs. */
record RandomFlows(int[] times, double[] amounts) {

    static RandomFlows of(SplittableRandom random, int longestGap) {
        int count = 2 + random.nextInt(random.nextInt(10) == 0 ? 60 : 9);
        int[] times = new int[count];
        double[] amounts = new double[count];
        double sharePositive = random.nextInt(3) == 0 ? 0.5 : 0.9;
        double spread = random.nextInt(4) == 0 ? 12 : 1;
        for (int i = 0; i < count; i++) {
            times[i] = i == 0 ? random.nextInt(3) : times[i - 1] + 1 + random.nextInt(longestGap);
            double size = Math.pow(10, 3 + spread * (random.nextDouble() - 0.5));
            amounts[i] = rounded((random.nextDouble() < sharePositive ? 1 : -1) * size, random);
        }
        amounts[0] = rounded(-Math.pow(10, 2 + 3 * random.nextDouble()) * (random.nextInt(5) == 0 ? -1 : 1), random);
        if (random.nextInt(6) == 0) {
            amounts[count - 1] = -Arrays.stream(amounts, 0, count - 1).sum();
        }
        return new RandomFlows(times, amounts);
    }

    private static double rounded(double amount, SplittableRandom random) {
        return random.nextInt(12) == 0 ? 0 : Math.rint(amount * 100) / 100;
    }

    boolean hasBothSigns() {
        return Arrays.stream(amounts).anyMatch(amount -> amount > 0)
                && Arrays.stream(amounts).anyMatch(amount -> amount < 0);
    }

    @Override
    public String toString() {
        return Arrays.toString(times) + " " + Arrays.toString(amounts);
    }
}
