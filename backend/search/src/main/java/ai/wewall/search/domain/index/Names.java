package ai.wewall.search.domain.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names numbered in the order of their first appearance. Names that differ in ё and е only are one name. */
final class Names {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    /** The number of a name, given now where it is new. */
    int add(String name) {
        return numbers.computeIfAbsent(folded(name), folded -> {
            names.add(name);
            return names.size() - 1;
        });
    }

    /** The numbers of those names that are known, as flags by number. */
    boolean[] flags(Collection<String> wanted) {
        boolean[] flags = new boolean[names.size()];
        for (String name : wanted) {
            Integer number = numbers.get(folded(name));
            if (number != null) {
                flags[number] = true;
            }
        }
        return flags;
    }

    String name(int number) {
        return names.get(number);
    }

    int size() {
        return names.size();
    }

    static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replace('ё', 'е').strip();
    }
}
