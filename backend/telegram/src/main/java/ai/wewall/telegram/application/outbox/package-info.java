/** Messages to Telegram: queued with the change that they tell of, sent in order per chat and within its limits. */
@NullMarked
package ai.wewall.telegram.application.outbox;

import org.jspecify.annotations.NullMarked;
