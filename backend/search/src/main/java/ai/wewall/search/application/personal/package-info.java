/** Keeping listings, comparisons and searches for a person. */
@NullMarked
package ai.wewall.search.application.personal;

import org.jspecify.annotations.NullMarked;
