package ai.wewall.model.search;

/** Buying or renting. */
public enum Deal {
    SALE,
    RENT
}
