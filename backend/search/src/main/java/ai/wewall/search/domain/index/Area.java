package ai.wewall.search.domain.index;

/** A shape on the map, in ten-millionths of a degree; its borders belong to it. */
public interface Area {

    /** The smallest box round it. */
    Box bounds();

    /** Whether a point of the box belongs to it. */
    boolean contains(int lonE7, int latE7);
}
