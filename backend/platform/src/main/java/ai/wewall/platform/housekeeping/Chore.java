package ai.wewall.platform.housekeeping;

import java.time.Duration;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/**
 * Something to be done again and again for as long as the process lives, as a bean of a module's configuration. Every
 * replica does it, so it has to be safe to do at once and too often.
 *
 * @param name for the log
 * @param every time between two ends and beginnings; the first time comes within this
 * @param work the number of things that were cleared away; a failure is told and tried again next time
 */
public record Chore(String name, Duration every, Supplier<Mono<Long>> work) {}
