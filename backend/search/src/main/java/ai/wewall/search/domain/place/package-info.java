/** Shapes on the map: polygons as people draw them, and listings gathered into clusters. */
@NullMarked
package ai.wewall.search.domain.place;

import org.jspecify.annotations.NullMarked;
