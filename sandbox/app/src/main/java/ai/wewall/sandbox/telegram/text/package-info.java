/** Formatted text: parse modes, entities found by themselves, limits. */
@NullMarked
package ai.wewall.sandbox.telegram.text;

import org.jspecify.annotations.NullMarked;
