/** How things are worded for people: numbers, prices, chips of criteria, lists and cards of offers. */
@NullMarked
package ai.wewall.telegram.domain.wording;

import org.jspecify.annotations.NullMarked;
