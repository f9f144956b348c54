/** The resilience of outside calls, by Resilience4j. */
@NullMarked
package ai.wewall.platform.http.outbound;

import org.jspecify.annotations.NullMarked;
