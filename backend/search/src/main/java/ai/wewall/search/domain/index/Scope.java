package ai.wewall.search.domain.index;

import java.util.BitSet;
import java.util.Optional;

/**
 * What limits a query beside its criteria.
 *
 * @param box a box on the map
 * @param area a shape on the map
 * @param holding the numbers of the listings that hold the words looked for; not to be changed
 * @param hidden the numbers of listings that are not wanted; not to be changed
 */
public record Scope(Optional<Box> box, Optional<Area> area, Optional<BitSet> holding, Optional<BitSet> hidden) {

    private static final Scope ANYWHERE = new Scope(Optional.empty(), Optional.empty(), Optional.empty());

    /** Everything that lies within and holds, whoever looks. */
    public Scope(Optional<Box> box, Optional<Area> area, Optional<BitSet> holding) {
        this(box, area, holding, Optional.empty());
    }

    /** The same without these listings, by their numbers. */
    public Scope without(BitSet numbers) {
        return numbers.isEmpty() ? this : new Scope(box, area, holding, Optional.of(numbers));
    }

    /** No limit. */
    public static Scope anywhere() {
        return ANYWHERE;
    }

    /** Within a box. */
    public static Scope within(Box box) {
        return new Scope(Optional.of(box), Optional.empty(), Optional.empty());
    }
}
