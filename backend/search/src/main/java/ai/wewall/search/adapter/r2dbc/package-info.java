/** What people keep, in PostgreSQL. */
@NullMarked
package ai.wewall.search.adapter.r2dbc;

import org.jspecify.annotations.NullMarked;
