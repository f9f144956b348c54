/** What chat hears of other modules. */
@NullMarked
package ai.wewall.chat.adapter.event;

import org.jspecify.annotations.NullMarked;
