/** The demo market: twenty thousand invented listings that agree with how Moscow's market looks. */
@NullMarked
package ai.wewall.listings.domain.demo;

import org.jspecify.annotations.NullMarked;
