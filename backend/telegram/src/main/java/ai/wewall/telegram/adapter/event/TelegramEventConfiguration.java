package ai.wewall.telegram.adapter.event;

import ai.wewall.identity.PersonId;
import ai.wewall.model.event.PersonErased;
import ai.wewall.model.event.PersonsMerged;
import ai.wewall.platform.event.EventConsumer;
import ai.wewall.platform.event.TypedConsumer;
import ai.wewall.platform.privacy.PersonalData;
import ai.wewall.telegram.application.memory.Chats;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Flux;
import tools.jackson.databind.json.JsonMapper;

/** What the bots hear of people, and what they tell them of themselves. */
@Configuration(proxyBeanMethods = false)
class TelegramEventConfiguration {

    @Bean
    EventConsumer chatsOfPeople(Chats chats) {
        return TypedConsumer.named("chats-of-people", JsonMapper.shared())
                .on(
                        PersonsMerged.class,
                        event -> chats.move(new PersonId(event.guestId()), new PersonId(event.personId())))
                .on(PersonErased.class, event -> chats.forget(new PersonId(event.personId())));
    }

    @Bean
    PersonalData keptChatsOfAPerson(Chats chats) {
        return new PersonalData() {
            @Override
            public String section() {
                return "telegram";
            }

            @Override
            public Flux<?> keptOf(UUID personId) {
                return chats.keptOf(new PersonId(personId));
            }
        };
    }
}
