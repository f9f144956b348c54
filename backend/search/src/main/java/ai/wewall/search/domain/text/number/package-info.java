/** Amounts: numbers with their bounds, units, periods and what governs them. */
@NullMarked
package ai.wewall.search.domain.text.number;

import org.jspecify.annotations.NullMarked;
