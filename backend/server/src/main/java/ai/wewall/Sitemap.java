package ai.wewall;

import ai.wewall.listings.Directory;
import ai.wewall.listings.ListingId;
import java.net.URI;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tells crawlers which pages there are, see sitemaps.org: an index, and one file for every 10 000 listings. */
final class Sitemap {

    /** A fifth of what the protocol allows. */
    private static final int LISTINGS_A_FILE = 10_000;

    private static final CacheControl AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String SCHEMA = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

    private final URI publicUrl;
    private final Directory directory;

    Sitemap(URI publicUrl, Directory directory) {
        this.publicUrl = publicUrl;
        this.directory = directory;
    }

    /** What crawlers may read. */
    Mono<ServerResponse> robots(ServerRequest request) {
        return ServerResponse.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .cacheControl(AN_HOUR)
                .bodyValue("""
                        User-agent: *
                        Disallow: /api/v1/me
                        Disallow: /miniapp/
                        Disallow: /c/

                        Sitemap: %s/sitemap.xml
                        """.formatted(publicUrl));
    }

    /** The list of files. */
    Mono<ServerResponse> index(ServerRequest request) {
        Flux<String> files = directory
                .partsOf(LISTINGS_A_FILE)
                .map(first -> "<sitemap><loc>%s/sitemap/%s.xml</loc></sitemap>%n".formatted(publicUrl, first));
        return xml(Flux.concat(Flux.just(XML + "<sitemapindex" + SCHEMA), files, Flux.just("</sitemapindex>\n")));
    }

    /** One file; its name is the id of its first listing. */
    Mono<ServerResponse> part(ServerRequest request) {
        return Mono.justOrEmpty(ListingId.parse(request.pathVariable("first")))
                .flatMap(first -> xml(Flux.concat(
                        Flux.just(XML + "<urlset" + SCHEMA),
                        directory.part(first, LISTINGS_A_FILE).map(this::url),
                        Flux.just("</urlset>\n"))));
    }

    private String url(Directory.Entry listing) {
        return "<url><loc>%s/l/%s</loc><lastmod>%s</lastmod></url>%n"
                .formatted(publicUrl, listing.id(), listing.updatedAt().truncatedTo(ChronoUnit.SECONDS));
    }

    private static Mono<ServerResponse> xml(Flux<String> lines) {
        return lines.collect(StringBuilder::new, StringBuilder::append)
                .flatMap(text -> ServerResponse.ok()
                        .contentType(MediaType.APPLICATION_XML)
                        .cacheControl(AN_HOUR)
                        .bodyValue(text.toString()));
    }
}
