/** What can be done with the catalogue, and what that needs of the world. */
@NullMarked
package ai.wewall.listings.application;

import org.jspecify.annotations.NullMarked;
