package ai.wewall.analytics;

import java.util.List;
import java.util.Locale;
import reactor.core.publisher.Mono;

/** The door to small pictures of results. */
public interface Charts {

    /**
     * Bars of the flow on the equity, year by year, and the line of their sum, on a light ground.
     *
     * @param yearly RUB, from the year of the purchase; at least one
     * @param language of the words on it: English, else Russian
     * @return a JPEG, drawn on threads of its own; 503 where too many are drawn
     */
    Mono<byte[]> flows(List<Double> yearly, Locale language);
}
