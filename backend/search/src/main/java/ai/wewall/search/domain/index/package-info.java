/** The index: listings as columns and bitmaps, immutable once built. Plain Java, no waiting. */
@NullMarked
package ai.wewall.search.domain.index;

import org.jspecify.annotations.NullMarked;
