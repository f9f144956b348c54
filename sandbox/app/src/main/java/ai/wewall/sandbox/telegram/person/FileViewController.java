package ai.wewall.sandbox.telegram.person;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.file.Files;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The address where the browser gets the files of messages. */
@RestController
class FileViewController {

    private final Files files;

    FileViewController(Files files) {
        this.files = files;
    }

    @GetMapping("/telegram/api/files/{bot}/{id}")
    ResponseEntity<byte[]> file(@PathVariable BotName bot, @PathVariable String id) {
        return files.find(bot, id)
                .flatMap(file -> files.read(bot, files.path(file, id)))
                .map(file -> ResponseEntity.ok()
                        .contentType(shown(file.mimeType()))
                        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file.mimeType(), file.name()))
                        .header("X-Content-Type-Options", "nosniff")
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(30)).cachePrivate())
                        .body(file.bytes()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** Only pictures are shown as what they are; whatever else somebody sent is no page of ours. */
    private static MediaType shown(String mimeType) {
        return mimeType.matches("image/(jpeg|png|gif)")
                ? MediaType.parseMediaType(mimeType)
                : MediaType.APPLICATION_OCTET_STREAM;
    }

    private static String disposition(String mimeType, @Nullable String name) {
        var kind = mimeType.startsWith("image/") ? ContentDisposition.inline() : ContentDisposition.attachment();
        return kind.filename(name == null ? "file" : name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
