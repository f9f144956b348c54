package planted.model;

import reactor.core.publisher.Mono;

record ReactorInTheContract(Mono<String> later) {}
