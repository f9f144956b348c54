/** Trace ids, metrics, log fields. */
@NullMarked
package ai.wewall.platform.telemetry;

import org.jspecify.annotations.NullMarked;
