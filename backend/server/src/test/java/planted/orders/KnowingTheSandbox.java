package planted.orders;

import ai.wewall.sandbox.embedded.EmbeddedPostgres;

class KnowingTheSandbox {

    Class<?> knows() {
        return EmbeddedPostgres.class;
    }
}
