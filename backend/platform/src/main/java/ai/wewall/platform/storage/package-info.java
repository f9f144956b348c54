/** Files behind a port. */
@NullMarked
package ai.wewall.platform.storage;

import org.jspecify.annotations.NullMarked;
