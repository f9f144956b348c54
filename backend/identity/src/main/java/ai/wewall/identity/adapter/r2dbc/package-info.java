/** People and their refresh tokens in PostgreSQL. */
@NullMarked
package ai.wewall.identity.adapter.r2dbc;

import org.jspecify.annotations.NullMarked;
