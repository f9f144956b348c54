/** What a person keeps of their own: listings, comparisons, searches. */
@NullMarked
package ai.wewall.search.domain.personal;

import org.jspecify.annotations.NullMarked;
