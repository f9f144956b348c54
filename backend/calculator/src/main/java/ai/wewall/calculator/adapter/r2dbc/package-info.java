/** Kept calculations in PostgreSQL. */
@NullMarked
package ai.wewall.calculator.adapter.r2dbc;

import org.jspecify.annotations.NullMarked;
