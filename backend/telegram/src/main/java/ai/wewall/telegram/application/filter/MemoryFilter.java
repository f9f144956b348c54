package ai.wewall.telegram.application.filter;

import ai.wewall.telegram.application.inbox.Outcome;
import ai.wewall.telegram.application.memory.ChatMemory;
import ai.wewall.telegram.application.memory.Chats;
import reactor.core.publisher.Mono;

/** Recalls what is known of the chat. */
public final class MemoryFilter implements UpdateFilter {

    private final Chats chats;

    /** Over all chats. */
    public MemoryFilter(Chats chats) {
        this.chats = chats;
    }

    @Override
    public Mono<Outcome> filter(Exchange exchange, UpdateHandler next) {
        return chats.find(exchange.update().chat())
                .defaultIfEmpty(ChatMemory.fresh())
                .flatMap(memory -> next.handle(exchange.remembering(memory)));
    }
}
