package ai.wewall.telegram.application.dialogue;

import ai.wewall.identity.Person;
import ai.wewall.telegram.application.filter.Exchange;
import ai.wewall.telegram.application.filter.UpdateHandler;
import ai.wewall.telegram.application.inbox.IncomingUpdate;
import ai.wewall.telegram.application.inbox.Outcome;
import ai.wewall.telegram.application.inbox.Outcome.Kind;
import ai.wewall.telegram.application.memory.Boards;
import ai.wewall.telegram.application.memory.ChatMemory;
import ai.wewall.telegram.application.memory.Chats;
import ai.wewall.telegram.application.outbox.Outbox;
import ai.wewall.telegram.domain.ChatId;
import ai.wewall.telegram.domain.delivery.Outgoing;
import ai.wewall.telegram.domain.dialogue.Turn;
import ai.wewall.telegram.domain.wording.Links;
import ai.wewall.telegram.domain.wording.Texts;
import ai.wewall.telegram.domain.wording.Wording;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The end of the chain: answers what a person did, and keeps in mind what was said. */
public final class AnswerPerson implements UpdateHandler {

    private final Conversing conversing;
    private final Chats chats;
    private final Boards boards;
    private final Outbox outbox;
    private final Links links;
    private final Clock clock;

    /** Over the dialogue, what is kept of it and what is sent. */
    public AnswerPerson(Conversing conversing, Chats chats, Boards boards, Outbox outbox, Links links, Clock clock) {
        this.conversing = conversing;
        this.chats = chats;
        this.boards = boards;
        this.outbox = outbox;
        this.links = links;
        this.clock = clock;
    }

    @Override
    public Mono<Outcome> handle(Exchange exchange) {
        return exchange.incoming() instanceof IncomingUpdate.FromPerson from && exchange.person() != null
                ? answer(exchange, from, exchange.person())
                : Mono.just(Outcome.of(Kind.IGNORED));
    }

    private Mono<Outcome> answer(Exchange exchange, IncomingUpdate.FromPerson from, Person person) {
        Texts texts = Texts.of(exchange.language());
        Speaker speaker = new Speaker(from.chat(), person.id(), texts.language(), texts.examples());
        return conversing.move(speaker, exchange.memory().state(), from.input()).flatMap(turn -> {
            Texts spoken = turn.language() == null ? texts : Texts.of(turn.language());
            return keep(from.chat(), exchange.memory().of(person.id(), turn.state()), turn, spoken)
                    .thenReturn(new Outcome(Kind.ANSWERED, note(turn, spoken)));
        });
    }

    private Mono<Void> keep(ChatId chat, ChatMemory memory, Turn turn, Texts texts) {
        Instant now = clock.instant();
        Wording wording = new Wording(texts, links);
        List<Outgoing> messages = turn.replies().stream().map(wording::of).toList();
        return chats.save(chat, memory)
                .thenMany(Flux.fromIterable(turn.boards()))
                .concatMap(board -> boards.add(chat, board, now))
                .then(messages.isEmpty() ? Mono.empty() : outbox.add(chat, messages, now));
    }

    private @Nullable String note(Turn turn, Texts texts) {
        return turn.note() == null ? null : new Wording(texts, links).note(turn.note());
    }
}
