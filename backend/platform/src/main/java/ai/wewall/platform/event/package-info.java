/** Events stored with the change they tell of, and handed on after commit: to consumers once, to followers everywhere. */
@NullMarked
package ai.wewall.platform.event;

import org.jspecify.annotations.NullMarked;
