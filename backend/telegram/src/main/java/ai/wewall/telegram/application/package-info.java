/** What the bot does: introduce itself, keep its tables small. */
@NullMarked
package ai.wewall.telegram.application;

import org.jspecify.annotations.NullMarked;
