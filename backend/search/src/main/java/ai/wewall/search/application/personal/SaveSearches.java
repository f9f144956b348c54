package ai.wewall.search.application.personal;

import ai.wewall.identity.PersonId;
import ai.wewall.model.personal.Notify;
import ai.wewall.model.personal.PageQuery;
import ai.wewall.model.personal.SavedSearch;
import ai.wewall.model.personal.SavedSearchChange;
import ai.wewall.model.personal.SavedSearchPage;
import ai.wewall.model.personal.SavedSearchRequest;
import ai.wewall.platform.Ids;
import ai.wewall.platform.event.Events;
import ai.wewall.platform.http.SignedCursors;
import ai.wewall.platform.problem.ProblemException;
import ai.wewall.platform.r2dbc.Transactions;
import ai.wewall.search.domain.personal.Place;
import ai.wewall.search.domain.personal.StoredSearch;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Saves searches for a person. */
public final class SaveSearches {

    /** The most saved searches of one person. */
    private static final int CAPACITY = 50;

    private static final String LIST = "searches";

    private final SavedSearches searches;
    private final SharedLinks links;
    private final WordsLimit words;
    private final Pages pages;
    private final Events events;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    /** Over people's searches. */
    public SaveSearches(
            SavedSearches searches,
            SharedLinks links,
            WordsLimit words,
            SignedCursors cursors,
            Events events,
            Transactions transactions,
            Ids ids,
            Clock clock) {
        this.searches = searches;
        this.links = links;
        this.words = words;
        this.pages = new Pages(cursors);
        this.events = events;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** Saves a search; 409 {@code LIST_FULL} where the person has saved as many as they may. */
    public Mono<SavedSearch> add(PersonId person, SavedSearchRequest request) {
        return Mono.defer(() -> {
            words.check(request.text());
            StoredSearch added = of(request);
            return transactions
                    .inTransaction(searches.add(person, added, CAPACITY)
                            .flatMap(fits -> fits ? told(added) : Mono.error(ProblemException.of(409, "LIST_FULL"))))
                    .thenReturn(shown(added, 0));
        });
    }

    private StoredSearch of(SavedSearchRequest request) {
        Instant now = now();
        Notify notice = Objects.requireNonNullElse(request.notice(), Notify.OFF);
        return new StoredSearch(
                ids.next(), request.name(), request.criteria(), textOf(request.text()), notice, null, 1, now, now);
    }

    /**
     * Changes a search.
     *
     * @return the search then; 404 where the person has no such, 409 {@code VERSION_CONFLICT}
     */
    public Mono<SavedSearch> change(PersonId person, String id, SavedSearchChange change) {
        return Mono.defer(() -> {
            words.check(change.text());
            return edit(person, id, change.version(), stored -> changed(stored, change));
        });
    }

    private StoredSearch changed(StoredSearch stored, SavedSearchChange change) {
        return stored.changed(
                Objects.requireNonNullElse(change.name(), stored.name()),
                Objects.requireNonNullElse(change.criteria(), stored.criteria()),
                change.text() == null ? stored.words() : textOf(change.text()),
                Objects.requireNonNullElse(change.notice(), stored.notice()),
                now());
    }

    /** Puts another search in its place; see {@link #change}. */
    public Mono<SavedSearch> replace(PersonId person, String id, SavedSearchRequest request) {
        return change(
                person,
                id,
                new SavedSearchChange(
                        request.name(),
                        request.criteria(),
                        Objects.requireNonNullElse(request.text(), ""),
                        Objects.requireNonNullElse(request.notice(), Notify.OFF),
                        null));
    }

    Mono<SavedSearch> edit(
            PersonId person,
            String id,
            @Nullable Long version,
            java.util.function.UnaryOperator<StoredSearch> command) {
        Mono<StoredSearch> edited = own(person, id).flatMap(stored -> {
            StoredSearch next = command.apply(stored);
            boolean isSeen = version == null || version == stored.version();
            return (isSeen ? searches.replace(person, next) : Mono.just(false))
                    .flatMap(done -> done ? told(next) : Mono.error(ProblemException.of(409, "VERSION_CONFLICT")))
                    .thenReturn(next);
        });
        return transactions.inTransaction(edited).flatMap(this::shown);
    }

    /** Forgets a search; 404 where the person has no such. */
    public Mono<Void> drop(PersonId person, String id) {
        Mono<Void> dropped = Mono.justOrEmpty(OwnIds.parse(id))
                .flatMap(known -> searches.drop(person, known)
                        .flatMap(version -> events.publish(new SavedSearchChanged(known, version + 1))
                                .thenReturn(version)))
                .switchIfEmpty(Mono.error(() -> ProblemException.of(404, "NOT_FOUND")))
                .then();
        return transactions.inTransaction(dropped);
    }

    /** One of the person's own; 404 where they have no such. */
    public Mono<SavedSearch> find(PersonId person, String id) {
        return own(person, id).flatMap(this::shown);
    }

    /** A page of the person's own, the latest first. */
    public Mono<SavedSearchPage> list(PersonId person, PageQuery query) {
        return Mono.defer(() -> searches.page(person, pages.after(person, LIST, query), query.size() + 1))
                .map(read -> pages.cut(person, LIST, query, read, each -> new Place(each.createdAt(), each.id())))
                .flatMap(page -> Mono.zip(news(page.items()), searches.count(person))
                        .map(parts -> new SavedSearchPage(
                                page.items().stream()
                                        .map(each -> shown(each, parts.getT1().getOrDefault(each.id(), 0)))
                                        .toList(),
                                parts.getT2(),
                                page.next())));
    }

    private Mono<Map<UUID, Integer>> news(List<StoredSearch> items) {
        return searches.news(items.stream().map(StoredSearch::id).toList());
    }

    private Mono<StoredSearch> own(PersonId person, String id) {
        return Mono.justOrEmpty(OwnIds.parse(id))
                .flatMap(known -> searches.find(person, known))
                .switchIfEmpty(Mono.error(() -> ProblemException.of(404, "NOT_FOUND")));
    }

    private Mono<Void> told(StoredSearch search) {
        return events.publish(new SavedSearchChanged(search.id(), search.version()));
    }

    private Mono<SavedSearch> shown(StoredSearch search) {
        return news(List.of(search)).map(news -> shown(search, news.getOrDefault(search.id(), 0)));
    }

    private SavedSearch shown(StoredSearch search, int news) {
        return new SavedSearch(
                search.id().toString(),
                search.name(),
                search.criteria(),
                search.words(),
                search.notice(),
                news,
                search.shareToken() == null ? null : links.of(search.shareToken()),
                search.version(),
                search.createdAt().atOffset(ZoneOffset.UTC),
                search.updatedAt().atOffset(ZoneOffset.UTC));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static @Nullable String textOf(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
