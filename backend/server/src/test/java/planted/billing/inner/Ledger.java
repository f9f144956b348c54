package planted.billing.inner;

/** Behind the door of a planted module. */
public class Ledger {}
