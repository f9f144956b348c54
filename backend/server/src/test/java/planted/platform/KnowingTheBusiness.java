package planted.platform;

import planted.billing.Billing;

interface KnowingTheBusiness {

    Billing knows();
}
