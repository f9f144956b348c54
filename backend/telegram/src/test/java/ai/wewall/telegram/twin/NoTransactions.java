package ai.wewall.telegram.twin;

import ai.wewall.platform.r2dbc.Transactions;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Runs work as it is, for twins in memory. */
public class NoTransactions implements Transactions {

    @Override
    public <T> Mono<T> inTransaction(Mono<T> work) {
        return work;
    }

    @Override
    public <T> Flux<T> inTransactionMany(Flux<T> work) {
        return work;
    }
}
