package ai.wewall.bench;

/** What the heap holds. */
final class Room {

    private Room() {}

    /** Bytes in use after collecting what nobody needs. */
    static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
