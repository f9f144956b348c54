package ai.wewall.telegram.application.dialogue;

import ai.wewall.telegram.domain.dialogue.ChatState;
import ai.wewall.telegram.domain.dialogue.Turn;
import ai.wewall.telegram.domain.dialogue.Wish;
import reactor.core.publisher.Mono;

/** Grants what a person wants of their own things, in the transaction in which the update is handled. */
public interface PersonalWishes {

    /** The bot's move, after what was wanted is done. */
    Mono<Turn> grant(Speaker speaker, ChatState state, Wish.Personal wish);
}
