package ai.wewall.calculator;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The calculator.
 *
 * @param longRunThreads threads of sensitivity and simulation; 0 for as many as there are processors
 * @param waitingTasks most tasks that wait for a thread; more are refused with 503
 * @param heldValues most values that all simulations together may keep in memory, eight bytes each
 * @param fileThreads threads that write workbooks
 * @param waitingFiles most workbooks that wait for a thread; more are refused with 503
 * @param keptCalculations most calculations that one person may keep
 * @param keptVersions most versions of one calculation; the shared one stays in any case
 */
@Validated
@ConfigurationProperties("wewall.calculator")
record CalculatorProperties(
        @DefaultValue("0") @Min(0) @Max(256) int longRunThreads,
        @DefaultValue("10000") @Min(1) int waitingTasks,
        @DefaultValue("20000000") @Min(1_000_000) long heldValues,
        @DefaultValue("2") @Min(1) @Max(64) int fileThreads,
        @DefaultValue("100") @Min(1) int waitingFiles,
        @DefaultValue("500") @Min(1) int keptCalculations,
        @DefaultValue("50") @Min(1) int keptVersions) {

    int threads() {
        return longRunThreads > 0 ? longRunThreads : Runtime.getRuntime().availableProcessors();
    }
}
