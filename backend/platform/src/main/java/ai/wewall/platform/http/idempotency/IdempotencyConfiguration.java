package ai.wewall.platform.http.idempotency;

import ai.wewall.platform.Ids;
import ai.wewall.platform.housekeeping.Chore;
import ai.wewall.platform.http.HttpProperties;
import ai.wewall.platform.r2dbc.Transactions;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

/** Writes that may be sent again. */
@Configuration(proxyBeanMethods = false)
class IdempotencyConfiguration {

    private static final Duration LIFE = Duration.ofHours(72);

    /** A call that got no answer in its time has ended; some time more, since clocks and processes stumble. */
    @Bean
    IdempotencyKeys idempotencyKeys(DatabaseClient database, HttpProperties properties) {
        return new IdempotencyKeys(database, LIFE, properties.answerLimit().multipliedBy(2));
    }

    @Bean
    IdempotencyFilter idempotencyFilter(
            ObjectProvider<IdempotentWrites> writes, IdempotencyKeys keys, Transactions transactions, Ids ids) {
        return new IdempotencyFilter(writes.orderedStream().toList(), keys, transactions, ids);
    }

    @Bean
    Chore oldIdempotencyKeys(IdempotencyKeys keys) {
        return new Chore("forgetting old idempotency keys", Duration.ofHours(1), keys::forgetOld);
    }
}
