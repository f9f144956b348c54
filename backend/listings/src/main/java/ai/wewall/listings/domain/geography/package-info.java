/** Moscow as the catalogue knows it: stations, district cells, streets and rings, pure and in memory. */
@NullMarked
package ai.wewall.listings.domain.geography;

import org.jspecify.annotations.NullMarked;
