/** A listing, its attributes and the rules of its life. */
@NullMarked
package ai.wewall.listings.domain;

import org.jspecify.annotations.NullMarked;
