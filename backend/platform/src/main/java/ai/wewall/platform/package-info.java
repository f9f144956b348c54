/** The technical kernel, open to every module. It knows no word of the business. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package ai.wewall.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
