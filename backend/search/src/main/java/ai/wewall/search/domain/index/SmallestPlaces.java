package ai.wewall.search.domain.index;

import java.util.Arrays;

/** Keeps the smallest of many numbers, up to a limit, in a heap whose root is the largest kept one. */
final class SmallestPlaces {

    private final int[] heap;
    private int size;

    SmallestPlaces(int limit) {
        this.heap = new int[limit];
    }

    void offer(int place) {
        if (size < heap.length) {
            heap[size++] = place;
            up(size - 1);
        } else if (size > 0 && place < heap[0]) {
            heap[0] = place;
            down();
        }
    }

    private void up(int start) {
        int child = start;
        while (child > 0 && heap[(child - 1) / 2] < heap[child]) {
            swap(child, (child - 1) / 2);
            child = (child - 1) / 2;
        }
    }

    private void down() {
        int parent = 0;
        for (int child = 1; child < size; child = 2 * parent + 1) {
            int larger = child + 1 < size && heap[child + 1] > heap[child] ? child + 1 : child;
            if (heap[larger] <= heap[parent]) {
                return;
            }
            swap(larger, parent);
            parent = larger;
        }
    }

    private void swap(int a, int b) {
        int kept = heap[a];
        heap[a] = heap[b];
        heap[b] = kept;
    }

    int[] ascending() {
        int[] kept = Arrays.copyOf(heap, size);
        Arrays.sort(kept);
        return kept;
    }
}
