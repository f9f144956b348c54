/** Boards: photos of several listings side by side, each with its number. */
@NullMarked
package ai.wewall.listings.domain.picture.board;

import org.jspecify.annotations.NullMarked;
