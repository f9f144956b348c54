package ai.wewall.search.domain.index;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.UUID;

/**
 * Gives every listing that ever was a small number, for good. What stands on disk or in another structure meets the
 * columns by it. One thread at a time adds; any thread asks, and never waits.
 */
public final class Numbering {

    private static final VarHandle SLOT = MethodHandles.arrayElementVarHandle(int[].class);

    private volatile Ids ids = new Ids(new long[16], new long[16], new int[64]);
    private volatile int size;

    /** The number of a listing, given now where it is new. */
    public synchronized int add(UUID id) {
        int known = find(id);
        if (known >= 0) {
            return known;
        }
        if (size == ids.most.length) {
            ids = ids.grown(size);
        }
        int number = size;
        ids.put(number, id);
        size = number + 1;
        return number;
    }

    /** Gives up room that was kept for further listings; for the end of a load. */
    synchronized void trim() {
        ids = ids.withRoom(size, size);
    }

    /** The number of a listing; -1 where none was ever given. */
    public int find(UUID id) {
        return ids.find(id.getMostSignificantBits(), id.getLeastSignificantBits());
    }

    /** The listing of a number. */
    public UUID id(int number) {
        return ids.id(number);
    }

    /** How many numbers were given. */
    public int size() {
        return size;
    }

    /** The ids by number, of all numbers given so far. */
    Ids ids() {
        return ids;
    }

    /**
     * Ids by number, and an open hash table of numbers. Entries are written before the slot that shows them, and never
     * change.
     */
    static final class Ids {

        private final long[] most;
        private final long[] least;
        private final int[] slots;

        private Ids(long[] most, long[] least, int[] slots) {
            this.most = most;
            this.least = least;
            this.slots = slots;
        }

        long most(int number) {
            return most[number];
        }

        long least(int number) {
            return least[number];
        }

        /** In the order in which ids stand as text; {@link UUID#compareTo} takes its halves as signed numbers. */
        int compare(int a, int b) {
            int byMost = Long.compareUnsigned(most[a], most[b]);
            return byMost != 0 ? byMost : Long.compareUnsigned(least[a], least[b]);
        }

        UUID id(int number) {
            return new UUID(most[number], least[number]);
        }

        private int find(long wantedMost, long wantedLeast) {
            for (int slot = hash(wantedMost, wantedLeast); ; slot++) {
                int number = (int) SLOT.getAcquire(slots, slot & slots.length - 1) - 1;
                if (number < 0 || (most[number] == wantedMost && least[number] == wantedLeast)) {
                    return number;
                }
            }
        }

        private void put(int number, UUID id) {
            most[number] = id.getMostSignificantBits();
            least[number] = id.getLeastSignificantBits();
            show(number);
        }

        private void show(int number) {
            int slot = hash(most[number], least[number]);
            while (slots[slot & slots.length - 1] != 0) {
                slot++;
            }
            SLOT.setRelease(slots, slot & slots.length - 1, number + 1);
        }

        private static int hash(long most, long least) {
            long mixed = (most ^ least * 0x9E3779B97F4A7C15L) * 0xD6E8FEB86659FD93L;
            return (int) (mixed >>> 32) & 0x3fffffff;
        }

        private Ids grown(int size) {
            return withRoom(size, size + (size >> 3) + 16);
        }

        private Ids withRoom(int size, int room) {
            int table = Integer.highestOneBit(room + (room >> 1)) << 1;
            Ids grown = new Ids(Arrays.copyOf(most, room), Arrays.copyOf(least, room), new int[table]);
            for (int number = 0; number < size; number++) {
                grown.show(number);
            }
            return grown;
        }
    }
}
