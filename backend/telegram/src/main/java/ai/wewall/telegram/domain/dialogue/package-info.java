/** The conversation: what a person means, what the bot shows, and what it keeps in mind. Knows no Telegram class. */
@NullMarked
package ai.wewall.telegram.domain.dialogue;

import org.jspecify.annotations.NullMarked;
