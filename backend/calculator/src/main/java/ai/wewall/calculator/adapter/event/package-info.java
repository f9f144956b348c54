/** What becomes of kept calculations when people are merged or forgotten. */
@NullMarked
package ai.wewall.calculator.adapter.event;

import org.jspecify.annotations.NullMarked;
