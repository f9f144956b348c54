/** Refusals as values on their way to an RFC 9457 document. */
@NullMarked
package ai.wewall.platform.problem;

import org.jspecify.annotations.NullMarked;
