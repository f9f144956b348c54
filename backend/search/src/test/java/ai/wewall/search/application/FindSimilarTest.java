package ai.wewall.search.application;

import static org.assertj.core.api.Assertions.assertThat;

import ai.wewall.listings.Catalogue;
import ai.wewall.listings.ListingId;
import ai.wewall.model.listing.ListingDetail;
import ai.wewall.model.listing.ListingStatus;
import ai.wewall.platform.event.EventPosition;
import ai.wewall.platform.problem.ProblemException;
import ai.wewall.search.domain.index.ListingFixture;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

class FindSimilarTest {

    private static final UUID WITHDRAWN = UUID.fromString("0193c0de-0000-7000-8000-00000000000a");
    private static final UUID DRAFT = UUID.fromString("0193c0de-0000-7000-8000-00000000000b");

    private final List<ListingDetail> listings = ListingFixture.random(2_000, 3);
    private final LiveIndex live = new LiveIndex(listing -> new byte[0]);
    private final FindSimilar similar = new FindSimilar(live, new TwoListings(), Schedulers.immediate());

    @BeforeEach
    void load() {
        LiveIndex.Loading loading = live.load();
        listings.forEach(loading::add);
        loading.done();
    }

    @Test
    void publishedListingNeedsNoDatabase() {
        StepVerifier.create(similar.find(listings.getFirst().id(), Locale.ENGLISH))
                .assertNext(found -> assertThat(found).hasSizeBetween(6, 12))
                .verifyComplete();
    }

    @Test
    void withdrawnListingStillHelps() {
        StepVerifier.create(similar.find(WITHDRAWN.toString(), Locale.ENGLISH))
                .assertNext(found -> assertThat(found).hasSizeBetween(6, 12))
                .verifyComplete();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0193c0de-0000-7000-8000-00000000000b",
                "0193c0de-0000-7000-8000-00000000000c",
                "no-id",
                "1-1-1-1-1"
            })
    void whatWasNeverPublishedIsNotFound(String id) {
        StepVerifier.create(similar.find(id, Locale.ENGLISH))
                .verifyErrorSatisfies(error -> assertThat(error)
                        .isInstanceOfSatisfying(
                                ProblemException.class,
                                problem -> assertThat(problem.code()).isEqualTo("LISTING_NOT_FOUND")));
    }

    /** A catalogue of a withdrawn listing and a draft. */
    private static final class TwoListings implements Catalogue {

        @Override
        public Mono<ListingDetail> find(ListingId id) {
            if (id.value().equals(WITHDRAWN)) {
                return Mono.just(ListingFixture.one(new Random(1), WITHDRAWN, 2, ListingStatus.WITHDRAWN));
            }
            return id.value().equals(DRAFT)
                    ? Mono.just(ListingFixture.one(new Random(1), DRAFT, 2, ListingStatus.DRAFT))
                    : Mono.empty();
        }

        @Override
        public Flux<ListingDetail> findAll(Collection<ListingId> ids) {
            return Flux.error(new AssertionError("not asked for"));
        }

        @Override
        public Mono<EventPosition> readPublished(Consumer<ListingDetail> sink) {
            return Mono.error(new AssertionError("not asked for"));
        }
    }
}
