package ai.wewall.telegram.application.reckoning;

import ai.wewall.telegram.domain.BoardId;
import ai.wewall.telegram.domain.ChatId;
import ai.wewall.telegram.domain.reckoning.FileKind;
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
     * Takes the right to make a file of it; false where it was taken less than this time ago, as a second press of the
     * same button would.
     */
    Mono<Boolean> claim(BoardId id, FileKind file, Duration pause, Instant now);
}
