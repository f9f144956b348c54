/** What search is used for. */
@NullMarked
package ai.wewall.search.application;

import org.jspecify.annotations.NullMarked;
