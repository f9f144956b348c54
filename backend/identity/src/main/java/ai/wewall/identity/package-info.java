/** People and how they sign in; tokens, staff and roles, erasure. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "model"})
package ai.wewall.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
