/** Listings in PostgreSQL: by R2DBC one by one, by JDBC's COPY all at once. */
@NullMarked
package ai.wewall.listings.adapter.postgres;

import org.jspecify.annotations.NullMarked;
