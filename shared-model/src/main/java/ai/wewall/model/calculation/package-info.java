/** The investment calculation: cash-flow measures, the projection of a purchase, sensitivity and simulation. */
@NullMarked
package ai.wewall.model.calculation;

import org.jspecify.annotations.NullMarked;
