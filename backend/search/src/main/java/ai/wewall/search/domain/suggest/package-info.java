/** Places by what people type of their names: beginnings, short forms, slips, the wrong layout. */
@NullMarked
package ai.wewall.search.domain.suggest;

import org.jspecify.annotations.NullMarked;
