/** What the Mini App asks of Telegram through us. */
@NullMarked
package ai.wewall.model.telegram;

import org.jspecify.annotations.NullMarked;
