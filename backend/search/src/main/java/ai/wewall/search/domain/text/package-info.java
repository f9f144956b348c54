/** The interpreter: from what a person writes in Russian to search criteria, with no model. */
@NullMarked
package ai.wewall.search.domain.text;

import org.jspecify.annotations.NullMarked;
