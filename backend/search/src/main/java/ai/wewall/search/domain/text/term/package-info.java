/** The terms of a calculation in a text: price, loan, rent, time held and what else is said of them. */
@NullMarked
package ai.wewall.search.domain.text.term;

import org.jspecify.annotations.NullMarked;
