/** Houses as they look from across the street. */
@NullMarked
package ai.wewall.listings.domain.picture.facade;

import org.jspecify.annotations.NullMarked;
