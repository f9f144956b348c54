/** Criteria, searches and what is found. */
@NullMarked
package ai.wewall.model.search;

import org.jspecify.annotations.NullMarked;
