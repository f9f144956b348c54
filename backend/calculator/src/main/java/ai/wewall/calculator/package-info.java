/** The investment calculation: cash-flow measures, projection, sensitivity and simulation. It knows no listing. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "model"})
package ai.wewall.calculator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
