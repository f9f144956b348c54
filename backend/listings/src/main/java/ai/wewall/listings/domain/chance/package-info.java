/** Chance that is always the same for the same seed. */
@NullMarked
package ai.wewall.listings.domain.chance;

import org.jspecify.annotations.NullMarked;
