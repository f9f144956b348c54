package ai.wewall.sandbox.telegram.store;

import ai.wewall.sandbox.telegram.wire.TelegramJson;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts together what is kept. */
@Configuration(proxyBeanMethods = false)
public class StoreConfiguration {

    @Bean
    Bots bots(JdbcClient database) {
        return new Bots(database);
    }

    @Bean
    People people(JdbcClient database) {
        return new People(database);
    }

    @Bean
    Dialogs dialogs(JdbcClient database, TelegramJson json) {
        return new Dialogs(database, json);
    }

    @Bean
    Messages messages(JdbcClient database, TelegramJson json) {
        return new Messages(database, json);
    }

    @Bean
    PendingUpdates pendingUpdates(JdbcClient database) {
        return new PendingUpdates(database);
    }

    @Bean
    CallbackQueries callbackQueries(JdbcClient database, TelegramJson json) {
        return new CallbackQueries(database, json);
    }

    @Bean
    Groups groups(JdbcClient database, TelegramJson json) {
        return new Groups(database, json);
    }

    @Bean
    Topics topics(JdbcClient database) {
        return new Topics(database);
    }

    @Bean
    Members members(JdbcClient database) {
        return new Members(database);
    }

    @Bean
    InlineQueries inlineQueries(JdbcClient database, TelegramJson json) {
        return new InlineQueries(database, json);
    }

    @Bean
    InlineMessages inlineMessages(JdbcClient database, TelegramJson json) {
        return new InlineMessages(database, json);
    }

    @Bean
    State state(JdbcClient database, TransactionTemplate transaction) {
        return new State(database, transaction);
    }
}
