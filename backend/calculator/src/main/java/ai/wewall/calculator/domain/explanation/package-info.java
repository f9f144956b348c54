/** What a person should know about a result, found by rules. */
@NullMarked
package ai.wewall.calculator.domain.explanation;

import org.jspecify.annotations.NullMarked;
