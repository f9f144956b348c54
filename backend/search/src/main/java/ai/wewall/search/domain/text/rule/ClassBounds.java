package ai.wewall.search.domain.text.rule;

import ai.wewall.model.search.BuildingClass;
import ai.wewall.search.domain.text.lexicon.Kind;
import ai.wewall.search.domain.text.reading.Item;
import ai.wewall.search.domain.text.reading.Items;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Bounds of a class: «не ниже В», «B+ и выше», «или хуже» ((ae)). */
final class ClassBounds {

    private static final List<String> BETTER = List.of("лучше", "выше", "круче");
    private static final List<String> WORSE = List.of("хуже", "ниже", "проще");

    /** A bound after its letter, {@code MIN} or {@code MAX}, and where it ends. */
    record After(String bound, int next) {}

    private ClassBounds() {}

    /** The bound before a letter, with or without «класс» between; or null. */
    static @Nullable String before(Items items, int at) {
        Item before = items.at(at - 1);
        Item earlier = items.at(at - 2);
        String value = before.value(Kind.BOUND);
        return value != null ? value : before.is(Kind.CLASS_WORD) ? earlier.value(Kind.BOUND) : null;
    }

    /** The bound after a letter, or null. */
    static @Nullable After after(Items items, int at) {
        int word = items.at(at).is(Kind.CLASS_WORD) ? at + 1 : at;
        Item item = items.at(word);
        if (item.is(Kind.OR_MORE) || item.is(Kind.OR_LESS)) {
            return new After(item.is(Kind.OR_MORE) ? "MIN" : "MAX", word + 1);
        }
        boolean joint = item.is(Kind.AND) || item.is(Kind.OR);
        String next = items.at(word + 1).word();
        if (!joint || !BETTER.contains(next) && !WORSE.contains(next)) {
            return null;
        }
        return new After(BETTER.contains(next) ? "MIN" : "MAX", word + 2);
    }

    /** All classes from a named one on: the better ones for {@code MIN}, the worse ones for {@code MAX}. */
    static Set<BuildingClass> range(BuildingClass named, @Nullable String bound) {
        if (bound == null) {
            return EnumSet.of(named);
        }
        return bound.equals("MIN") ? EnumSet.range(BuildingClass.A, named) : EnumSet.range(named, BuildingClass.C);
    }
}
