package ai.wewall.model.search;

import com.fasterxml.jackson.annotation.JsonValue;

/** An administrative okrug of Moscow, by its Russian abbreviation. */
public enum Okrug {
    CAO("ЦАО"),
    SAO("САО"),
    SVAO("СВАО"),
    VAO("ВАО"),
    YUVAO("ЮВАО"),
    YUAO("ЮАО"),
    YUZAO("ЮЗАО"),
    ZAO("ЗАО"),
    SZAO("СЗАО"),
    ZELAO("ЗелАО"),
    NAO("НАО"),
    TAO("ТАО");

    private final String abbreviation;

    Okrug(String abbreviation) {
        this.abbreviation = abbreviation;
    }

    /** How the okrug stands in JSON and on the screen. */
    @JsonValue
    @Override
    public String toString() {
        return abbreviation;
    }
}
