/** Investment memoranda as PDF, by Apache PDFBox. */
@NullMarked
package ai.wewall.analytics.adapter.pdf;

import org.jspecify.annotations.NullMarked;
