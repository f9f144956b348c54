/** Premises as they look from inside. */
@NullMarked
package ai.wewall.listings.domain.picture.interior;

import org.jspecify.annotations.NullMarked;
