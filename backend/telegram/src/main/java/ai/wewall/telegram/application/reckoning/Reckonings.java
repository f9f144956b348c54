package ai.wewall.telegram.application.reckoning;

import ai.wewall.telegram.domain.BoardId;
import ai.wewall.telegram.domain.ChatId;
import ai.wewall.telegram.domain.reckoning.ReckonAct;
import ai.wewall.telegram.domain.reckoning.StoredReckoning;
import java.time.Duration;
import java.time.Instant;
import reactor.core.publisher.Mono;

/** The calculations that were shown in chats; they go with the list that their offer stands in. */
public interface Reckonings {

    Mono<Void> add(StoredReckoning reckoning, Instant now);

    /** A calculation of this chat; empty where there is none of this id, or it is another chat's. */
    Mono<StoredReckoning> find(ChatId chat, BoardId id);

    /**
     * Takes the right to answer a press of a button under it; false where it was taken less than this time ago, as by a
     * second press of the same button.
     */
    Mono<Boolean> claim(BoardId id, ReckonAct act, Duration pause, Instant now);
}
