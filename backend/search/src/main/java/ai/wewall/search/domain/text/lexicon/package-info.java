/** The trade's words and the places, from readable tables, and where they stand in a text. */
@NullMarked
package ai.wewall.search.domain.text.lexicon;

import org.jspecify.annotations.NullMarked;
