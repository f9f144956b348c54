/** Access tokens, the table of routes, and who is calling. */
@NullMarked
package ai.wewall.platform.security;

import org.jspecify.annotations.NullMarked;
