/** Russian word forms from a maintained dictionary, and typing errors. */
@NullMarked
package ai.wewall.search.domain.text.word;

import org.jspecify.annotations.NullMarked;
