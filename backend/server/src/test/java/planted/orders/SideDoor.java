package planted.orders;

import planted.billing.inner.Ledger;

class SideDoor {

    Ledger ledger = new Ledger();
}
