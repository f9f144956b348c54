/** Field tables: what a request body may hold, read by validation and by the OpenAPI document. */
@NullMarked
package ai.wewall.model.schema;

import org.jspecify.annotations.NullMarked;
