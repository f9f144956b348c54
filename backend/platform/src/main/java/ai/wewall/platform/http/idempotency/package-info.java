/** Writes that may be sent again: {@code Idempotency-Key}. */
@NullMarked
package ai.wewall.platform.http.idempotency;

import org.jspecify.annotations.NullMarked;
