/** Leads in PostgreSQL. */
@NullMarked
package ai.wewall.chat.adapter.r2dbc;

import org.jspecify.annotations.NullMarked;
