package ai.wewall.model.calculation;

/** The law that a variable follows. */
public enum Distribution {
    /** By mean and standard deviation. */
    NORMAL,
    /** By lowest, most likely and highest value. */
    TRIANGULAR,
    /** By lowest and highest value. */
    UNIFORM,
    /** By mean and standard deviation of the variable itself. */
    LOGNORMAL
}
