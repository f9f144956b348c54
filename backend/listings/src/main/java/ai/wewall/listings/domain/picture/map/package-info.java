/** A schematic map of Moscow with numbered pins. */
@NullMarked
package ai.wewall.listings.domain.picture.map;

import org.jspecify.annotations.NullMarked;
