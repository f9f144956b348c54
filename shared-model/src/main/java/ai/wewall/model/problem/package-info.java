/** Errors as RFC 9457 problem documents. */
@NullMarked
package ai.wewall.model.problem;

import org.jspecify.annotations.NullMarked;
