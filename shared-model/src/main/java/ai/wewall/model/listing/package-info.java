/** Listings as the API shows them. */
@NullMarked
package ai.wewall.model.listing;

import org.jspecify.annotations.NullMarked;
