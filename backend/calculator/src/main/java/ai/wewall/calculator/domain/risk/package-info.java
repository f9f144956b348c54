/** What the measures do when inputs change: sensitivity step by step, simulation by chance. */
@NullMarked
package ai.wewall.calculator.domain.risk;

import org.jspecify.annotations.NullMarked;
