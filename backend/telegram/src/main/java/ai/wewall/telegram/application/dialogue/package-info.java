/** A move of the dialogue: what is remembered, what has to be looked up, what is answered. */
@NullMarked
package ai.wewall.telegram.application.dialogue;

import org.jspecify.annotations.NullMarked;
