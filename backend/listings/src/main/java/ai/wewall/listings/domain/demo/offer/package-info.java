/** What the demo market offers and for how much, in the bands that consultants publish. */
@NullMarked
package ai.wewall.listings.domain.demo.offer;

import org.jspecify.annotations.NullMarked;
