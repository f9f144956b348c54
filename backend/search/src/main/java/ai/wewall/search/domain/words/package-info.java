/** Texts as people write them, brought into one plain form. */
@NullMarked
package ai.wewall.search.domain.words;

import org.jspecify.annotations.NullMarked;
