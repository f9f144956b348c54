/** Calculations that people keep, version by version. */
@NullMarked
package ai.wewall.calculator.domain.saved;

import org.jspecify.annotations.NullMarked;
