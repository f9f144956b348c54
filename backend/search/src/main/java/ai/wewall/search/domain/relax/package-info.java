/** Which criterion to loosen when little fits. */
@NullMarked
package ai.wewall.search.domain.relax;

import org.jspecify.annotations.NullMarked;
