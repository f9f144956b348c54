package ai.wewall.model.search;

/** What kind of premises: office, shop, free purpose (ПСН), warehouse, a whole building. */
public enum PropertyType {
    OFFICE,
    RETAIL,
    FREE_PURPOSE,
    WAREHOUSE,
    BUILDING
}
