package ai.wewall.platform.http.idempotency;

import ai.wewall.model.problem.FieldError;
import ai.wewall.platform.Ids;
import ai.wewall.platform.problem.ProblemException;
import ai.wewall.platform.r2dbc.Transactions;
import ai.wewall.platform.security.Caller;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import reactor.core.publisher.Mono;

/** Answers a write that is sent again with the answer to the first one, see {@link IdempotentWrites}. */
final class IdempotencyFilter implements WebFilter, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(IdempotencyFilter.class);

    private static final String HEADER = "Idempotency-Key";
    private static final String REPLAYED = "Idempotent-Replayed";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");
    private static final Duration SOON = Duration.ofSeconds(1);

    private final List<PathPattern> patterns;
    private final IdempotencyKeys keys;
    private final Transactions transactions;
    private final Ids ids;

    IdempotencyFilter(Collection<IdempotentWrites> writes, IdempotencyKeys keys, Transactions transactions, Ids ids) {
        PathPatternParser parser = new PathPatternParser();
        this.patterns = writes.stream()
                .flatMap(each -> each.patterns().stream())
                .map(parser::parse)
                .toList();
        this.keys = keys;
        this.transactions = transactions;
        this.ids = ids;
    }

    /** After it is known who calls. */
    @Override
    public int getOrder() {
        return 10;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        List<String> sent = exchange.getRequest().getHeaders().getOrDefault(HEADER, List.of());
        if (sent.isEmpty() || !isIdempotent(exchange.getRequest())) {
            return chain.filter(exchange);
        }
        if (sent.size() > 1 || !KEY.matcher(sent.getFirst()).matches()) {
            return Mono.error(ProblemException.invalid(List.of(new FieldError(HEADER, "INVALID_VALUE"))));
        }
        return Mono.zip(person(), body(exchange.getRequest()))
                .flatMap(parts -> answer(exchange, chain, parts.getT1(), sent.getFirst(), parts.getT2()));
    }

    private boolean isIdempotent(ServerHttpRequest request) {
        return request.getMethod().equals(HttpMethod.POST)
                && patterns.stream()
                        .anyMatch(pattern -> pattern.matches(request.getPath().pathWithinApplication()));
    }

    private static Mono<String> person() {
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(context -> context.getAuthentication())
                .map(authentication -> authentication.getPrincipal() instanceof Caller caller
                        ? caller.personId().toString()
                        : "")
                .defaultIfEmpty("");
    }

    private static Mono<byte[]> body(ServerHttpRequest request) {
        return DataBufferUtils.join(request.getBody())
                .map(buffer -> {
                    byte[] bytes = new byte[buffer.readableByteCount()];
                    buffer.read(bytes);
                    DataBufferUtils.release(buffer);
                    return bytes;
                })
                .defaultIfEmpty(new byte[0]);
    }

    private Mono<Void> answer(
            ServerWebExchange exchange, WebFilterChain chain, String person, String key, byte[] body) {
        String route = exchange.getRequest().getMethod() + " "
                + exchange.getRequest().getPath().value();
        Call call = new Call(person, route, key, Hashes.sha256(body));
        return keys.claim(call, ids.next()).flatMap(claim -> switch (claim) {
            case Claim.Answered answered -> replay(exchange.getResponse(), answered.answer());
            case Claim.Running ignored -> Mono.error(ProblemException.retryable(409, "IDEMPOTENCY_KEY_IN_USE", SOON));
            case Claim.Reused ignored -> Mono.error(ProblemException.of(422, "IDEMPOTENCY_KEY_REUSED"));
            case Claim.Granted granted -> work(exchange, chain, call, granted.id(), body);
        });
    }

    private Mono<Void> work(ServerWebExchange exchange, WebFilterChain chain, Call call, UUID claim, byte[] body) {
        HeldAnswer held = new HeldAnswer(exchange.getResponse());
        ServerWebExchange inside = exchange.mutate()
                .request(new ReadBody(exchange.getRequest(), body))
                .response(held)
                .build();
        Mono<Void> kept = chain.filter(inside).then(Mono.defer(() -> keep(call, claim, held.answer())));
        return transactions
                .inTransaction(kept)
                .doOnCancel(() -> leave(call, claim))
                .onErrorResume(NotKept.class, refused -> Mono.empty())
                .onErrorResume(
                        failure -> keys.release(call, claim).onErrorComplete().then(Mono.error(failure)))
                .then(Mono.defer(() -> released(call, claim, held.answer())))
                .then(Mono.defer(() -> write(exchange.getResponse(), held)));
    }

    /** Nobody waits for the answer any more. What was committed all the same stays kept, else the key is given back. */
    private void leave(Call call, UUID claim) {
        keys.release(call, claim)
                .subscribe(
                        released -> {},
                        failure -> LOG.warn("a key is kept until its lease ends: {}", failure.toString()));
    }

    /** What was refused is undone and not kept: it may be sent again. */
    private Mono<Void> keep(Call call, UUID claim, Answer answer) {
        return answer.isSuccess()
                ? keys.keep(call, claim, answer).flatMap(still -> still ? Mono.empty() : lost())
                : Mono.error(new NotKept());
    }

    private static Mono<Void> lost() {
        return Mono.error(ProblemException.retryable(409, "IDEMPOTENCY_KEY_IN_USE", SOON));
    }

    private Mono<Void> released(Call call, UUID claim, Answer answer) {
        return answer.isSuccess() ? Mono.empty() : keys.release(call, claim).onErrorComplete();
    }

    private static Mono<Void> write(ServerHttpResponse response, HeldAnswer held) {
        response.getHeaders().putAll(held.getHeaders());
        response.setStatusCode(held.getStatusCode());
        return body(response, held.answer().body());
    }

    private static Mono<Void> replay(ServerHttpResponse response, Answer answer) {
        response.setStatusCode(HttpStatusCode.valueOf(answer.status()));
        HttpHeaders headers = response.getHeaders();
        headers.set(REPLAYED, "true");
        if (answer.contentType() != null) {
            headers.set(HttpHeaders.CONTENT_TYPE, answer.contentType());
        }
        if (answer.location() != null) {
            headers.set(HttpHeaders.LOCATION, answer.location());
        }
        return body(response, answer.body());
    }

    private static Mono<Void> body(ServerHttpResponse response, byte[] body) {
        return body.length == 0
                ? response.setComplete()
                : response.writeWith(Mono.just(response.bufferFactory().wrap(body)));
    }

    /** Undoes the work behind an answer that is a refusal. */
    private static final class NotKept extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private NotKept() {
            super(null, null, false, false);
        }
    }
}
