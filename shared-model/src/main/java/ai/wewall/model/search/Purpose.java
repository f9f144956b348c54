package ai.wewall.model.search;

/** The trade that premises are wanted for. */
public enum Purpose {
    CAFE,
    PHARMACY,
    GROCERY,
    BEAUTY,
    CLINIC,
    FITNESS,
    BANK,
    PICKUP_POINT,
    SHOWROOM,
    EDUCATION
}
