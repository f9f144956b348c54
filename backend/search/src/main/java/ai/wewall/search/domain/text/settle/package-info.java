/** From claims to criteria: deal, money, joining, replacing, clearing, and the spans that show it. */
@NullMarked
package ai.wewall.search.domain.text.settle;

import org.jspecify.annotations.NullMarked;
