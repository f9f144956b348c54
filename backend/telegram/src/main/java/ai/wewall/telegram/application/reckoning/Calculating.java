package ai.wewall.telegram.application.reckoning;

import ai.wewall.telegram.application.dialogue.Speaker;
import ai.wewall.telegram.domain.BoardId;
import ai.wewall.telegram.domain.dialogue.Board;
import ai.wewall.telegram.domain.dialogue.ChatState;
import ai.wewall.telegram.domain.dialogue.Turn;
import ai.wewall.telegram.domain.dialogue.Wish.Deed;
import ai.wewall.telegram.domain.reckoning.ReckonAct;
import reactor.core.publisher.Mono;

/** Answers what offers of the dialogue come to, in the transaction in which the update is handled. */
public interface Calculating {

    /** The bot's move after an offer of this list was to be calculated. */
    Mono<Turn> reckon(Speaker speaker, ChatState state, Board board, Deed.Reckon wish);

    /** The bot's move after a button under a calculation was pressed. */
    Mono<Turn> act(Speaker speaker, ChatState state, BoardId reckoning, ReckonAct act);
}
