package ai.wewall.model.search;

/** A business district with a name of its own. */
public enum BusinessDistrict {
    MOSCOW_CITY
}
