/** Telegram's Bot API by the telegrambots library, whose types go no further than this package. */
@NullMarked
package ai.wewall.telegram.adapter.telegram;

import org.jspecify.annotations.NullMarked;
