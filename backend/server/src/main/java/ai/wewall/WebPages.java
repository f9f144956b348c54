package ai.wewall;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * The built screens: files by their path, and the page itself for every address that the screens know how to show.
 */
final class WebPages {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private static final String BROWSER_APP = "index.html";
    private static final String MINI_APP = "miniapp/index.html";

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final @Nullable Path root;
    private final Scheduler files;
    private final String contentSecurityPolicy;
    private final PageSettings settings;

    /**
     * Serves a folder.
     *
     * @param root the folder, or null where nothing is served
     * @param files where the file system is asked
     * @param contentSecurityPolicy what a page may load, and who may show it
     * @param settings what every page is told
     */
    WebPages(@Nullable Path root, Scheduler files, String contentSecurityPolicy, PageSettings settings) {
        this.contentSecurityPolicy = contentSecurityPolicy;
        this.settings = settings;
        this.root = root == null ? null : root.toAbsolutePath().normalize();
        this.files = files;
    }

    /** The browser app's page. */
    Mono<ServerResponse> browserPage(ServerRequest request) {
        return page(BROWSER_APP, HttpStatus.OK, UnaryOperator.identity());
    }

    /** The browser app's page with a head of its own. */
    Mono<ServerResponse> browserPage(HttpStatus status, HeadOfPage head) {
        return page(BROWSER_APP, status, head::into);
    }

    /** A file of the Mini App, or its page where there is no such file. */
    Mono<ServerResponse> miniApp(ServerRequest request) {
        String path = request.path().substring(1);
        boolean namesFile = path.lastIndexOf('.') > path.lastIndexOf('/');
        return namesFile ? find(path).flatMap(this::file) : page(MINI_APP, HttpStatus.OK, UnaryOperator.identity());
    }

    /** A file of the browser app. */
    Mono<ServerResponse> asset(ServerRequest request) {
        return find(request.path().substring(1)).flatMap(this::file);
    }

    private Mono<ServerResponse> page(String name, HttpStatus status, UnaryOperator<String> change) {
        return find(name)
                .flatMap(file -> Mono.fromCallable(() -> Files.readString(file)).subscribeOn(files))
                .flatMap(page -> ServerResponse.status(status)
                        .contentType(HTML)
                        .cacheControl(CacheControl.noCache())
                        .header("Content-Security-Policy", contentSecurityPolicy)
                        .bodyValue(change.apply(settings.into(page))));
    }

    private Mono<Path> find(String relative) {
        return Mono.fromCallable(() -> inside(relative).filter(Files::isRegularFile))
                .subscribeOn(files)
                .flatMap(Mono::justOrEmpty);
    }

    private Optional<Path> inside(String relative) {
        if (root == null || relative.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        Path file = root.resolve(relative).normalize();
        return file.startsWith(root) ? Optional.of(file) : Optional.empty();
    }

    private Mono<ServerResponse> file(Path file) {
        boolean versioned = file.toString().contains("/assets/");
        MediaType type =
                MediaTypeFactory.getMediaType(file.getFileName().toString()).orElse(MediaType.APPLICATION_OCTET_STREAM);
        return ServerResponse.ok()
                .contentType(type)
                .cacheControl(versioned ? FOR_EVER : CacheControl.noCache())
                .header("Content-Security-Policy", contentSecurityPolicy)
                .bodyValue(new FileSystemResource(file));
    }
}
