package ai.wewall.model.search;

import com.fasterxml.jackson.annotation.JsonValue;

/** The class of an office building, best first. */
public enum BuildingClass {
    A("A"),
    B_PLUS("B+"),
    B("B"),
    C("C");

    private final String code;

    BuildingClass(String code) {
        this.code = code;
    }

    /** How the class stands in JSON and on the screen. */
    @JsonValue
    @Override
    public String toString() {
        return code;
    }
}
