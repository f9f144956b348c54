package ai.wewall.calculator.domain.risk;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * A stream of random numbers for each path and variable, by the seed and their two indices alone. So the answer is the
 * same however the paths are spread over threads, and one variable's law does not move the draws of another.
 */
final class Streams {

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private final long seed;

    Streams(long seed) {
        this.seed = scattered(seed + GOLDEN);
    }

    RandomGenerator of(int path, int variable) {
        long ofPath = scattered(seed + GOLDEN * (path + 1L));
        return new SplittableRandom(scattered(ofPath + GOLDEN * (variable + 1L)));
    }

    /** Stafford's variant 13 of the finaliser of MurmurHash3: each bit of the result depends on every bit of z. */
    private static long scattered(long z) {
        long once = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        long twice = (once ^ (once >>> 27)) * 0x94d049bb133111ebL;
        return twice ^ (twice >>> 31);
    }
}
