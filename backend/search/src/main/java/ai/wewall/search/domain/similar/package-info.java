/** What a broker would call similar. */
@NullMarked
package ai.wewall.search.domain.similar;

import org.jspecify.annotations.NullMarked;
