package ai.wewall.platform.r2dbc;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Runs work in a database transaction. A use case knows this port and nothing else of persistence. */
public interface Transactions {

    /** Runs the work in one transaction, joining an open one; an error or a cancellation rolls back. */
    <T> Mono<T> inTransaction(Mono<T> work);

    /** See {@link #inTransaction(Mono)}. */
    <T> Flux<T> inTransactionMany(Flux<T> work);
}
