/** Saved searches that wait for a listing: the search turned round. */
@NullMarked
package ai.wewall.search.domain.match;

import org.jspecify.annotations.NullMarked;
