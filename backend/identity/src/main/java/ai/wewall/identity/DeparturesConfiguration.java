package ai.wewall.identity;

import ai.wewall.identity.application.Departures;
import ai.wewall.identity.application.ErasePerson;
import ai.wewall.identity.application.ExportPerson;
import ai.wewall.identity.application.GonePeople;
import ai.wewall.identity.application.MergePeople;
import ai.wewall.identity.application.Persons;
import ai.wewall.model.event.PersonErased;
import ai.wewall.model.event.PersonsMerged;
import ai.wewall.platform.event.Events;
import ai.wewall.platform.event.StoredEvent;
import ai.wewall.platform.housekeeping.Chore;
import ai.wewall.platform.privacy.PersonalData;
import ai.wewall.platform.r2dbc.Transactions;
import ai.wewall.platform.security.AccessTokens;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Puts together how people end: merged into another, or erased; and what they take with them. */
@Configuration(proxyBeanMethods = false)
class DeparturesConfiguration {

    /** Clocks of replicas differ a little, and a token is taken a minute after its end. */
    private static final Duration LEEWAY = Duration.ofMinutes(5);

    @Bean
    GonePeople gonePeople(Departures departures, JsonMapper json, AccessTokens tokens, Clock clock) {
        return new GonePeople(
                departures, event -> whoWent(event, json), clock, tokens.life().plus(LEEWAY));
    }

    private static UUID whoWent(StoredEvent event, JsonMapper json) {
        return event.type().equals(PersonErased.class.getSimpleName())
                ? json.readValue(event.payload(), PersonErased.class).personId()
                : json.readValue(event.payload(), PersonsMerged.class).guestId();
    }

    @Bean
    Chore formerPeople(GonePeople gone) {
        return new Chore("forgetting former people", Duration.ofHours(1), gone::forgetOld);
    }

    @Bean
    MergePeople mergePeople(Persons persons, Departures departures, Events events, Clock clock) {
        return new MergePeople(persons, departures, events, clock);
    }

    @Bean
    ErasePerson erasePerson(
            Persons persons,
            Departures departures,
            Events events,
            Transactions transactions,
            GonePeople gone,
            Clock clock) {
        return new ErasePerson(persons, departures, events, transactions, gone, clock);
    }

    @Bean
    ExportPerson exportPerson(ObjectProvider<PersonalData> parts, Clock clock) {
        return new ExportPerson(parts.orderedStream().toList(), clock);
    }
}
