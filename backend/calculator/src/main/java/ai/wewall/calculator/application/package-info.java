/** What the calculator does for others: checks what the tables cannot, calculates, spreads long runs over threads. */
@NullMarked
package ai.wewall.calculator.application;

import org.jspecify.annotations.NullMarked;
