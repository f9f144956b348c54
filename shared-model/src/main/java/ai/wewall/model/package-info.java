/** The HTTP contract as plain records, and the field tables that validation and OpenAPI both read. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package ai.wewall.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
