/** The Bot API, as strict as the real one. */
@NullMarked
package ai.wewall.sandbox.telegram.bot;

import org.jspecify.annotations.NullMarked;
