package planted.orders;

import java.time.Instant;

class AskingTheTime {

    Instant asks() {
        return Instant.now();
    }
}
