/** The projection of an investment month by month: income, costs, loan, tax, flows, and the measures of all that. */
@NullMarked
package ai.wewall.calculator.domain.investment;

import org.jspecify.annotations.NullMarked;
