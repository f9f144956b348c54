/** Characters and tokens: the text in one comparable form, with offsets into the original. */
@NullMarked
package ai.wewall.search.domain.text.chars;

import org.jspecify.annotations.NullMarked;
