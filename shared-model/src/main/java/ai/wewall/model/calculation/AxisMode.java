package ai.wewall.model.calculation;

/** How the steps of an axis change the starting value. */
public enum AxisMode {
    /** By adding the step. */
    ABSOLUTE,
    /** By so many per cent. */
    RELATIVE
}
