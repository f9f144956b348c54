package ai.wewall.listings;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Sums over ids and versions of listings, in 256 buckets by the last byte of the id. Two sets of listings whose sums are
 * the same are, but for a freak of chance, the same listings in the same versions.
 */
public final class VersionSums {

    /** How many buckets there are. */
    public static final int BUCKETS = 256;

    private final long[] counts = new long[BUCKETS];
    private final long[] sums = new long[BUCKETS];

    /** The bucket of a listing. */
    public static int bucketOf(UUID id) {
        return (int) (id.getLeastSignificantBits() & 0xff);
    }

    /** Takes a listing in. */
    public void add(UUID id, long version) {
        add(bucketOf(id), 1, version * weightOf(id));
    }

    /** Takes several listings of one bucket in. */
    public void add(int bucket, long count, long sum) {
        counts[bucket] += count;
        sums[bucket] += sum;
    }

    /** The three bytes before the last one, and one, so that none weighs nothing. */
    private static long weightOf(UUID id) {
        return (id.getLeastSignificantBits() >>> 8 & 0xff_ffff) + 1;
    }

    /** The buckets in which two sets differ. */
    public List<Integer> differing(VersionSums other) {
        return IntStream.range(0, BUCKETS)
                .filter(bucket -> counts[bucket] != other.counts[bucket] || sums[bucket] != other.sums[bucket])
                .boxed()
                .toList();
    }
}
