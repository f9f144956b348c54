/** Questions about an investment: scenarios, the price for a wanted return, which inputs matter most. */
@NullMarked
package ai.wewall.calculator.domain.whatif;

import org.jspecify.annotations.NullMarked;
