package ai.wewall.telegram.application.dialogue;

import ai.wewall.identity.PersonId;
import ai.wewall.telegram.domain.ChatId;
import java.util.List;
import java.util.UUID;

/**
 * Whom the bot answers.
 *
 * @param language {@code ru} or {@code en}
 * @param examples the example sentences that buttons say
 */
public record Speaker(ChatId chat, PersonId person, String language, List<String> examples) {

    public Speaker {
        examples = List.copyOf(examples);
    }

    /** Somebody who does not exist, to try things out. */
    public static Speaker nobody(String language, List<String> examples) {
        return new Speaker(new ChatId(0), new PersonId(new UUID(0, 0)), language, examples);
    }
}
