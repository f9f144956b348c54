package ai.wewall.sandbox.telegram.bot;

import ai.wewall.sandbox.telegram.file.FileContent;
import ai.wewall.sandbox.telegram.file.FileKind;
import ai.wewall.sandbox.telegram.text.Links;
import ai.wewall.sandbox.telegram.wire.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Fetches files by their address, as far as this machine reaches it. */
final class WebFiles {

    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final int LARGEST_PHOTO = 5 << 20;
    private static final int LARGEST = 20 << 20;

    private final Links links;

    WebFiles(Links links) {
        this.links = links;
    }

    FileContent fetch(String url, FileKind kind) {
        if (!links.isReachable(url)) {
            throw Refusal.badRequest("wrong file identifier/HTTP URL specified");
        }
        try (HttpClient client = HttpClient.newBuilder()
                .connectTimeout(LIMIT)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(url)).timeout(LIMIT).build();
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                return content(url, kind, response, body);
            }
        } catch (IOException unreachable) {
            throw Refusal.badRequest("failed to get HTTP URL content");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Refusal.badRequest("failed to get HTTP URL content");
        }
    }

    private static FileContent content(String url, FileKind kind, HttpResponse<?> response, InputStream body)
            throws IOException {
        String type = response.headers().firstValue("Content-Type").orElse("");
        boolean fits = kind != FileKind.PHOTO || type.startsWith("image/");
        int largest = kind == FileKind.PHOTO ? LARGEST_PHOTO : LARGEST;
        byte[] bytes = body.readNBytes(largest + 1);
        if (response.statusCode() != 200 || bytes.length > largest) {
            throw Refusal.badRequest("failed to get HTTP URL content");
        }
        if (!fits) {
            throw Refusal.badRequest("wrong type of the web page content");
        }
        String path = URI.create(url).getPath();
        return new FileContent(bytes, path.substring(path.lastIndexOf('/') + 1), type);
    }
}
