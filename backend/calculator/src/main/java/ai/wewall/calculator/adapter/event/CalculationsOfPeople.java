package ai.wewall.calculator.adapter.event;

import ai.wewall.calculator.application.SavedCalculations;
import ai.wewall.model.event.PersonErased;
import ai.wewall.model.event.PersonsMerged;
import ai.wewall.platform.event.EventConsumer;
import ai.wewall.platform.event.StoredEvent;
import java.util.Set;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Gives a guest's calculations to the person whom they turned out to be, and forgets those of erased people. */
final class CalculationsOfPeople implements EventConsumer {

    private static final String MERGED = PersonsMerged.class.getSimpleName();
    private static final String ERASED = PersonErased.class.getSimpleName();

    private final SavedCalculations calculations;
    private final JsonMapper json;

    CalculationsOfPeople(SavedCalculations calculations, JsonMapper json) {
        this.calculations = calculations;
        this.json = json;
    }

    @Override
    public String name() {
        return "calculations-of-people";
    }

    @Override
    public Set<String> types() {
        return Set.of(MERGED, ERASED);
    }

    @Override
    public Mono<Void> handle(StoredEvent event) {
        if (event.type().equals(MERGED)) {
            PersonsMerged merged = json.readValue(event.payload(), PersonsMerged.class);
            return calculations.move(merged.guestId(), merged.personId());
        }
        return calculations.forget(
                json.readValue(event.payload(), PersonErased.class).personId());
    }
}
