/** What has to be cleared away now and then. */
@NullMarked
package ai.wewall.platform.housekeeping;

import org.jspecify.annotations.NullMarked;
