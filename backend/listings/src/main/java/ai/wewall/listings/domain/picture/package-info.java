/** The demo market's photos: what is drawn of a listing, and with which pens. */
@NullMarked
package ai.wewall.listings.domain.picture;

import org.jspecify.annotations.NullMarked;
