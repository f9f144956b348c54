/** Telegram played locally: the bots, their settings, and the assembly of the simulator. */
@NullMarked
package ai.wewall.sandbox.telegram;

import org.jspecify.annotations.NullMarked;
