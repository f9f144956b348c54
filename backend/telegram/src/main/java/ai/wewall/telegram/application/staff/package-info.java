/** The bot for those who work here: who is let in, and what they are told. */
@NullMarked
package ai.wewall.telegram.application.staff;

import org.jspecify.annotations.NullMarked;
