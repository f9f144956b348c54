/** What the simulator keeps, in PostgreSQL. */
@NullMarked
package ai.wewall.sandbox.telegram.store;

import org.jspecify.annotations.NullMarked;
