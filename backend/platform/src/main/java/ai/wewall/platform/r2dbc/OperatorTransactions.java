package ai.wewall.platform.r2dbc;

import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Transactions of Spring's reactive transaction manager. */
final class OperatorTransactions implements Transactions {

    private final TransactionalOperator operator;

    OperatorTransactions(ReactiveTransactionManager manager) {
        this.operator = TransactionalOperator.create(manager);
    }

    @Override
    public <T> Mono<T> inTransaction(Mono<T> work) {
        return operator.transactional(work);
    }

    @Override
    public <T> Flux<T> inTransactionMany(Flux<T> work) {
        return operator.transactional(work);
    }
}
