/** Embedded PostgreSQL and Redis. No web, no Spring. */
@NullMarked
package ai.wewall.sandbox.embedded;

import org.jspecify.annotations.NullMarked;
