/** Workers that sleep until there is something to do. */
@NullMarked
package ai.wewall.telegram.application.work;

import org.jspecify.annotations.NullMarked;
