package ai.wewall.chat.adapter.event;

import ai.wewall.chat.application.FollowPeople;
import ai.wewall.model.event.PersonErased;
import ai.wewall.model.event.PersonsMerged;
import ai.wewall.platform.event.EventConsumer;
import ai.wewall.platform.event.TypedConsumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Whose events chat hears. */
@Configuration(proxyBeanMethods = false)
class ChatEventConfiguration {

    @Bean
    EventConsumer chatPeople(FollowPeople people, JsonMapper json) {
        return TypedConsumer.named("chat-people", json)
                .on(PersonsMerged.class, people::merged)
                .on(PersonErased.class, people::erased);
    }
}
