/** Where the demo market takes place: invented buildings along the real streets. */
@NullMarked
package ai.wewall.listings.domain.demo.city;

import org.jspecify.annotations.NullMarked;
