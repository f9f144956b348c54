/** Calculates offers of the dialogue, keeps what was calculated and makes files of it. */
@NullMarked
package ai.wewall.telegram.application.reckoning;

import org.jspecify.annotations.NullMarked;
