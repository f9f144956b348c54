/** Transactions over R2DBC. */
@NullMarked
package ai.wewall.platform.r2dbc;

import org.jspecify.annotations.NullMarked;
