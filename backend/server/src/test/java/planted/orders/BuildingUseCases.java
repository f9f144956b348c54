package planted.orders;

import planted.orders.application.SpringInTheApplication;

class BuildingUseCases {

    Object builds() {
        return new SpringInTheApplication();
    }
}
