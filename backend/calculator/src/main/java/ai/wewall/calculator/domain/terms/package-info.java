/** The terms of an investment with every default and preset filled in (contract B.1), and how one of them is changed. */
@NullMarked
package ai.wewall.calculator.domain.terms;

import org.jspecify.annotations.NullMarked;
