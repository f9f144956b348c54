/** Measures of a row of amounts: rates of return, present values, payback. */
@NullMarked
package ai.wewall.calculator.domain.cashflow;

import org.jspecify.annotations.NullMarked;
