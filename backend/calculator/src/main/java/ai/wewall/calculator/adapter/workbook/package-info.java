/** Workbooks with live formulas, by Apache POI. */
@NullMarked
package ai.wewall.calculator.adapter.workbook;

import org.jspecify.annotations.NullMarked;
