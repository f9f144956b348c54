/** What every request passes before and after its handler: limits, headers, conditional reads, strict queries. */
@NullMarked
package ai.wewall.platform.http.edge;

import org.jspecify.annotations.NullMarked;
