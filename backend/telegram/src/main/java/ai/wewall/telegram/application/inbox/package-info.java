/** Updates from Telegram: stored before they are answered, handled once and in order per chat. */
@NullMarked
package ai.wewall.telegram.application.inbox;

import org.jspecify.annotations.NullMarked;
