package ai.wewall.telegram.adapter.event;

import ai.wewall.identity.PersonId;
import ai.wewall.model.event.PersonErased;
import ai.wewall.model.event.PersonsMerged;
import ai.wewall.platform.event.EventConsumer;
import ai.wewall.platform.event.StoredEvent;
import ai.wewall.telegram.application.memory.Chats;
import java.util.Set;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Gives a guest's chats to the person whom they turned out to be, and forgets those of erased people. */
final class ChatsOfPeople implements EventConsumer {

    private static final String MERGED = PersonsMerged.class.getSimpleName();
    private static final String ERASED = PersonErased.class.getSimpleName();

    private final Chats chats;
    private final JsonMapper json;

    ChatsOfPeople(Chats chats, JsonMapper json) {
        this.chats = chats;
        this.json = json;
    }

    @Override
    public String name() {
        return "chats-of-people";
    }

    @Override
    public Set<String> types() {
        return Set.of(MERGED, ERASED);
    }

    @Override
    public Mono<Void> handle(StoredEvent event) {
        if (event.type().equals(MERGED)) {
            PersonsMerged merged = json.readValue(event.payload(), PersonsMerged.class);
            return chats.move(new PersonId(merged.guestId()), new PersonId(merged.personId()));
        }
        return chats.forget(
                new PersonId(json.readValue(event.payload(), PersonErased.class).personId()));
    }
}
