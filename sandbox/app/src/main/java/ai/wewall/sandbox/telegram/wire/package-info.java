/** Telegram's objects as they stand on the wire. */
@NullMarked
package ai.wewall.sandbox.telegram.wire;

import org.jspecify.annotations.NullMarked;
