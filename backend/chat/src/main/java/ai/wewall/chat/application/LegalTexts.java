package ai.wewall.chat.application;

import ai.wewall.model.chat.LegalText;
import java.util.List;
import java.util.Optional;

/** The legal texts in force. */
public interface LegalTexts {

    /**
     * All texts in a language.
     *
     * @param locale {@code ru} or {@code en}
     */
    List<LegalText> in(String locale);

    /** A text in force by its id. */
    Optional<LegalText> find(String id);
}
