/** What the bots hear of people from other modules. */
@NullMarked
package ai.wewall.telegram.adapter.event;

import org.jspecify.annotations.NullMarked;
