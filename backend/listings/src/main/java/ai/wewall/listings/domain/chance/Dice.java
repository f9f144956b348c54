package ai.wewall.listings.domain.chance;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Dice that fall the same way for the same seed, on every machine and every day: nothing but integer arithmetic, the
 * basic operations on doubles and {@link StrictMath}.
 */
public final class Dice {

    private final SplittableRandom random;

    private Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Dice for one thing of a kind; things and kinds do not disturb each other. */
    public static Dice of(long seed, String kind, long number) {
        return new Dice(mix(mix(seed ^ mix(kind.hashCode())) + number));
    }

    /** A number from 0 to 1, the latter excluded. */
    public double unit() {
        return random.nextDouble();
    }

    /** Any 64 bits. */
    public long bits() {
        return random.nextLong();
    }

    /** A whole number of these, both ends included. */
    public int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** A number of these. */
    public double between(double least, double most) {
        return least + (most - least) * unit();
    }

    /** Whether something happens that happens with this probability. */
    public boolean chance(double probability) {
        return unit() < probability;
    }

    /** One of these, each as likely as the others. */
    public <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** One of these, by their weights. */
    public <T> T pick(Odds<T> odds) {
        return odds.at(unit());
    }

    /** A number of these, most likely one near the peak. */
    public double peaked(double least, double peak, double most) {
        double share = unit();
        double below = (peak - least) / (most - least);
        return share < below
                ? least + Math.sqrt(share * (most - least) * (peak - least))
                : most - Math.sqrt((1 - share) * (most - least) * (most - peak));
    }

    /** A number round a median, as sizes of premises are: half below it, and some far above. */
    public double lognormal(double median, double sigma) {
        double bell = -6;
        for (int i = 0; i < 12; i++) {
            bell += unit();
        }
        return median * StrictMath.exp(sigma * bell);
    }

    /** Steele, Lea and Flood's finaliser of SplitMix: every bit of the input moves every bit of the output. */
    private static long mix(long value) {
        long z = (value + 0x9e3779b97f4a7c15L);
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
