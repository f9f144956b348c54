/** How the index learns of the catalogue. */
@NullMarked
package ai.wewall.search.adapter.event;

import org.jspecify.annotations.NullMarked;
