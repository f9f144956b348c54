/** A calculation about an offer in the dialogue: what was said of its terms, and what is made of that. */
@NullMarked
package ai.wewall.telegram.domain.reckoning;

import org.jspecify.annotations.NullMarked;
