package ai.wewall.chat.adapter.r2dbc;

import ai.wewall.chat.application.Leads;
import ai.wewall.platform.privacy.PersonalData;
import ai.wewall.platform.r2dbc.ModuleSchema;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.r2dbc.core.DatabaseClient;
import tools.jackson.databind.json.JsonMapper;

/** The schema of chat and what reads and writes it. */
@Configuration(proxyBeanMethods = false)
class ChatR2dbcConfiguration {

    @Bean
    @Order(35)
    ModuleSchema chatSchema() {
        return new ModuleSchema("chat");
    }

    @Bean
    Leads leads(DatabaseClient database, JsonMapper json) {
        return new R2dbcLeads(database, json);
    }

    @Bean
    PersonalData keptLeads(DatabaseClient database) {
        return new KeptLeads(database);
    }
}
