package ai.wewall.identity.application;

import ai.wewall.identity.PersonId;
import ai.wewall.model.identity.PersonalExport;
import ai.wewall.platform.privacy.PersonalData;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Gathers everything that is kept about a person. */
public final class ExportPerson {

    private final List<PersonalData> parts;
    private final Clock clock;

    /** Over what all modules keep; an {@link IllegalArgumentException} where two of them share a name. */
    public ExportPerson(List<PersonalData> parts, Clock clock) {
        if (parts.stream().map(PersonalData::section).distinct().count() != parts.size()) {
            throw new IllegalArgumentException("two sections of the export share a name");
        }
        this.parts = List.copyOf(parts);
        this.clock = clock;
    }

    /** All sections, the empty ones too. */
    public Mono<PersonalExport> export(PersonId person) {
        return Flux.fromIterable(parts)
                .concatMap(part -> section(part, person))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue)
                .map(sections -> new PersonalExport(clock.instant().atOffset(ZoneOffset.UTC), sections));
    }

    private static Mono<Map.Entry<String, List<Object>>> section(PersonalData part, PersonId person) {
        return Flux.from(part.keptOf(person.value()))
                .cast(Object.class)
                .collectList()
                .map(records -> Map.entry(part.section(), records));
    }
}
