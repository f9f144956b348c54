package ai.wewall.search.adapter.r2dbc;

import ai.wewall.identity.PersonId;
import ai.wewall.platform.privacy.PersonalData;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One list of a person in the export of what is kept about them. */
final class KeptSection implements PersonalData {

    /** More than any list holds. */
    static final int ALL = 10_000;

    private final String section;
    private final Function<PersonId, Mono<? extends List<?>>> list;

    KeptSection(String section, Function<PersonId, Mono<? extends List<?>>> list) {
        this.section = section;
        this.list = list;
    }

    @Override
    public String section() {
        return section;
    }

    @Override
    public Flux<?> keptOf(UUID personId) {
        return list.apply(new PersonId(personId)).flatMapIterable(kept -> kept);
    }
}
