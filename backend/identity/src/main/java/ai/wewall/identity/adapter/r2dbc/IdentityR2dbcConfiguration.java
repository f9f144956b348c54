package ai.wewall.identity.adapter.r2dbc;

import ai.wewall.identity.application.Departures;
import ai.wewall.identity.application.EmailCodes;
import ai.wewall.identity.application.LinkCodes;
import ai.wewall.identity.application.OutgoingMail;
import ai.wewall.identity.application.Persons;
import ai.wewall.identity.application.RefreshTokens;
import ai.wewall.platform.privacy.PersonalData;
import ai.wewall.platform.r2dbc.ModuleSchema;
import ai.wewall.platform.r2dbc.Transactions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.r2dbc.core.DatabaseClient;
import tools.jackson.databind.json.JsonMapper;

/** The schema of identity and what reads and writes it. */
@Configuration(proxyBeanMethods = false)
class IdentityR2dbcConfiguration {

    @Bean
    @Order(10)
    ModuleSchema identitySchema() {
        return new ModuleSchema("identity");
    }

    @Bean
    Persons persons(DatabaseClient database) {
        return new R2dbcPersons(database);
    }

    @Bean
    Departures departures(DatabaseClient database) {
        return new R2dbcDepartures(database);
    }

    @Bean
    LinkCodes linkCodes(DatabaseClient database) {
        return new R2dbcLinkCodes(database);
    }

    @Bean
    EmailCodes emailCodes(DatabaseClient database) {
        return new R2dbcEmailCodes(database);
    }

    @Bean
    OutgoingMail outgoingMail(DatabaseClient database, Transactions transactions) {
        return new R2dbcOutgoingMail(database, transactions);
    }

    @Bean
    PersonalData keptProfile(DatabaseClient database, JsonMapper json) {
        return new KeptProfile(database, json);
    }

    @Bean
    PersonalData keptSignIns(DatabaseClient database) {
        return new KeptSignIns(database);
    }

    @Bean
    RefreshTokens refreshTokens(DatabaseClient database) {
        return new R2dbcRefreshTokens(database);
    }
}
