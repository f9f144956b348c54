package ai.wewall.search.domain.index;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Names numbered in the order of their first appearance, for good. Names that differ in ё and е only are one name. One
 * thread at a time adds; any thread asks.
 */
final class Names {

    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private volatile String[] names = new String[16];
    private volatile int size;

    /** The number of a name, given now where it is new; -1 where there is no name. */
    int add(@Nullable String name) {
        if (name == null) {
            return -1;
        }
        String folded = folded(name);
        Integer known = numbers.get(folded);
        return known == null ? append(folded, name) : known;
    }

    private synchronized int append(String folded, String name) {
        Integer known = numbers.get(folded);
        if (known != null) {
            return known;
        }
        int number = size;
        if (number == names.length) {
            names = Arrays.copyOf(names, number + (number >> 1));
        }
        names[number] = name;
        size = number + 1;
        numbers.put(folded, number);
        return number;
    }

    /** The number of a name; -1 where it is not known. */
    int find(String name) {
        return numbers.getOrDefault(folded(name), -1);
    }

    /** The numbers of those names that are known, each once. */
    int[] find(Collection<String> wanted) {
        return wanted.stream()
                .mapToInt(this::find)
                .filter(number -> number >= 0)
                .distinct()
                .toArray();
    }

    String name(int number) {
        return names[number];
    }

    int size() {
        return size;
    }

    static String folded(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        return composed.toLowerCase(Locale.ROOT).replace('ё', 'е').strip();
    }
}
