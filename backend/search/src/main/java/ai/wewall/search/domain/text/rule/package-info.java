/** The contract's rules, each by itself: from what was found to claims on criteria. */
@NullMarked
package ai.wewall.search.domain.text.rule;

import org.jspecify.annotations.NullMarked;
