package ai.wewall;

import ai.wewall.listings.Catalogue;
import ai.wewall.listings.ListingId;
import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.search.Intent;
import ai.wewall.model.search.Interpretation;
import ai.wewall.model.search.SearchCriteria;
import ai.wewall.platform.event.EventPosition;
import ai.wewall.search.application.TextReading;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Stands in for the parts that the assembled application does not have yet, each only as long as it is missing. This file
 * goes when the last of them is there.
 */
@TestConfiguration(proxyBeanMethods = false)
class PartsToCome {

    @Bean
    @ConditionalOnMissingBean
    TextReading textReading() {
        return request -> new Interpretation(
                Intent.SEARCH,
                request.criteria() == null ? SearchCriteria.none() : request.criteria(),
                List.of(),
                List.of(request.text()),
                null);
    }

    @Bean
    @ConditionalOnMissingBean
    Catalogue catalogue() {
        return new EmptyCatalogue();
    }

    private static final class EmptyCatalogue implements Catalogue {

        @Override
        public Mono<ListingDetail> find(ListingId id) {
            return Mono.empty();
        }

        @Override
        public Flux<ListingDetail> findAll(Collection<ListingId> ids) {
            return Flux.empty();
        }

        @Override
        public Mono<EventPosition> readPublished(Consumer<ListingDetail> sink) {
            return Mono.just(new EventPosition(0));
        }
    }
}
