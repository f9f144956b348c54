/** The HTTP surface of the calculator. */
@NullMarked
package ai.wewall.calculator.adapter.web;

import org.jspecify.annotations.NullMarked;
