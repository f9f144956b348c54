package planted.billing;

/** The door of a planted module. */
public interface Billing {}
