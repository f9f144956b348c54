package planted.orders;

import reactor.core.publisher.Mono;

class Waiting {

    Integer waits() {
        return Mono.just(1).block();
    }
}
