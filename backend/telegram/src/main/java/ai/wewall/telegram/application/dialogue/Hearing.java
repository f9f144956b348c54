package ai.wewall.telegram.application.dialogue;

import ai.wewall.telegram.application.memory.Boards;
import ai.wewall.telegram.domain.ChatId;
import ai.wewall.telegram.domain.dialogue.ChatState;
import ai.wewall.telegram.domain.dialogue.Input;
import reactor.core.publisher.Mono;

/** Finds out what a text is said about: the newest list, the list that it answers, or what was asked for before an edit. */
final class Hearing {

    private final Boards boards;

    Hearing(Boards boards) {
        this.boards = boards;
    }

    /** The state in which the text is to be read; empty where nothing new is said. */
    Mono<ChatState> of(ChatId chat, ChatState state, Input.Said said) {
        Input.Origin origin = said.origin();
        if (origin.edited() && state.hasHeard(origin.messageId(), said.text())) {
            return Mono.empty();
        }
        ChatState before = origin.edited() ? state.before(origin.messageId()) : state;
        ChatState heard = before.hearing(origin.messageId(), said.text()).underAlbum(origin.album());
        return Mono.justOrEmpty(origin.replyTo())
                .flatMap(message -> boards.shownBy(chat, message))
                .map(shown -> heard.minding(shown.board(), shown.open()))
                .defaultIfEmpty(heard);
    }
}
