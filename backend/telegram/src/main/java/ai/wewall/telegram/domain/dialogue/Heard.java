package ai.wewall.telegram.domain.dialogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person has to be told about how a text was heard.
 *
 * @param unrecognised words that were not understood
 * @param question one clarifying question, or null
 */
public record Heard(List<String> unrecognised, @Nullable String question) {

    /** Everything was understood. */
    public static final Heard ALL = new Heard(List.of(), null);

    public Heard {
        unrecognised = List.copyOf(unrecognised);
    }
}
