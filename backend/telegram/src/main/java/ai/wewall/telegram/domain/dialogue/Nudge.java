package ai.wewall.telegram.domain.dialogue;

import ai.wewall.model.search.SearchCriteria;
import java.math.BigDecimal;

/** A wish that most people have once they see a list. What it changes is what the words change. */
public enum Nudge {
    CHEAPER("подешевле"),
    BIGGER("побольше"),
    NEARER("поближе к метро");

    private static final BigDecimal NEAR = BigDecimal.valueOf(5);

    private final String words;

    Nudge(String words) {
        this.words = words;
    }

    /** How a person says it. */
    public String words() {
        return words;
    }

    /** Whether it would change anything. */
    public boolean isFor(SearchCriteria criteria) {
        return switch (this) {
            case CHEAPER -> true;
            case BIGGER -> criteria.area() != null;
            case NEARER ->
                criteria.walkMinutes() == null || criteria.walkMinutes().compareTo(NEAR) > 0;
        };
    }
}
