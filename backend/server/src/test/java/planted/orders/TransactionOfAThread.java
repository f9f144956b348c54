package planted.orders;

import org.springframework.transaction.annotation.Transactional;

class TransactionOfAThread {

    @Transactional
    void inATransaction() {}
}
