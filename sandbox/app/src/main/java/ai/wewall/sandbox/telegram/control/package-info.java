/** How programs disturb, watch and empty the simulated Telegram. */
@NullMarked
package ai.wewall.sandbox.telegram.control;

import org.jspecify.annotations.NullMarked;
