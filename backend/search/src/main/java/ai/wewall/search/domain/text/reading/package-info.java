/** What a text says, while it is being read. */
@NullMarked
package ai.wewall.search.domain.text.reading;

import org.jspecify.annotations.NullMarked;
