package ai.wewall.model.calculation;

import org.jspecify.annotations.Nullable;

/**
 * An investment to be written into a workbook.
 *
 * @param sensitivity null for a workbook without the table
 */
public record WorkbookRequest(
        InvestmentRequest investment, @Nullable SensitivityQuestion sensitivity) {}
