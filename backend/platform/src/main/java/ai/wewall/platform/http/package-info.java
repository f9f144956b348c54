/** The edge and outside calls: strict JSON, sizes, signed cursors, resilience. */
@NullMarked
package ai.wewall.platform.http;

import org.jspecify.annotations.NullMarked;
