package ai.wewall.model.search;

/** A yes-or-no attribute of premises; of several wanted ones all must hold. */
public enum Feature {
    SEPARATE_ENTRANCE,
    SHOP_WINDOWS,
    PARKING,
    FIRST_LINE,
    WET_POINT,
    FITTED_OUT,
    SHELL_AND_CORE,
    OPEN_PLAN,
    LOADING_ZONE,
    EXHAUST_HOOD,
    TERRACE
}
