package ai.wewall.sandbox.telegram.bot;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.chat.BotDirectory;
import ai.wewall.sandbox.telegram.file.Files;
import ai.wewall.sandbox.telegram.wire.Refusal;
import ai.wewall.sandbox.telegram.wire.TelegramJson;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The address of files. */
@RestController
class FileController {

    private final BotDirectory bots;
    private final Files files;
    private final TelegramJson json;

    FileController(BotDirectory bots, Files files, TelegramJson json) {
        this.bots = bots;
        this.files = files;
        this.json = json;
    }

    @GetMapping("/file/bot{token}/{*path}")
    ResponseEntity<byte[]> download(@PathVariable String token, @PathVariable String path) {
        try {
            BotName bot = Tokens.bot(bots, token);
            return files.read(bot, path.substring(1))
                    .map(file -> ResponseEntity.ok()
                            .contentType(MediaType.APPLICATION_OCTET_STREAM)
                            .body(file.bytes()))
                    .orElseGet(() -> refused(Refusal.notFound("Not Found")));
        } catch (Refusal refusal) {
            return refused(refusal);
        }
    }

    private ResponseEntity<byte[]> refused(Refusal refusal) {
        byte[] body = json.object()
                .put("ok", false)
                .put("error_code", refusal.code())
                .put("description", refusal.description())
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.status(HttpStatus.valueOf(refusal.code()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(body);
    }
}
