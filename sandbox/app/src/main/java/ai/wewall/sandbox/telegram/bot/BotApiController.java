package ai.wewall.sandbox.telegram.bot;

import ai.wewall.sandbox.telegram.chat.BotDirectory;
import ai.wewall.sandbox.telegram.wire.Refusal;
import ai.wewall.sandbox.telegram.wire.TelegramJson;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** The address of the Bot API. */
@RestController
class BotApiController {

    private final BotDirectory bots;
    private final ParamsReader reader;
    private final BotMethods methods;
    private final TelegramJson json;

    BotApiController(BotDirectory bots, ParamsReader reader, BotMethods methods, TelegramJson json) {
        this.bots = bots;
        this.reader = reader;
        this.methods = methods;
        this.json = json;
    }

    @RequestMapping(
            path = "/bot{token}/{method}",
            method = {RequestMethod.GET, RequestMethod.POST})
    ResponseEntity<byte[]> call(@PathVariable String token, @PathVariable String method, HttpServletRequest request)
            throws IOException, InterruptedException {
        try {
            var bot = Tokens.bot(bots, token);
            return succeeded(methods.call(bot, method, reader.read(request)));
        } catch (Refusal refusal) {
            return refused(refusal);
        }
    }

    @RequestMapping(path = {"/bot{token}", "/bot{token}/{method}/{*rest}"})
    ResponseEntity<byte[]> nothing() {
        return refused(Refusal.notFound("Not Found"));
    }

    private ResponseEntity<byte[]> succeeded(Object result) {
        ObjectNode answer = json.object().put("ok", true);
        if (result instanceof BotMethod.Described described) {
            answer.set("result", json.value(described.result()));
            answer.put("description", described.description());
        } else {
            answer.set("result", json.value(result));
        }
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json.bytes(answer));
    }

    private ResponseEntity<byte[]> refused(Refusal refusal) {
        ObjectNode answer = json.object().put("ok", false);
        answer.put("error_code", refusal.code());
        answer.put("description", refusal.description());
        var response = ResponseEntity.status(HttpStatus.valueOf(refusal.code()));
        if (refusal.retryAfter() > 0) {
            answer.putObject("parameters").put("retry_after", refusal.retryAfter());
            response.header(HttpHeaders.RETRY_AFTER, Integer.toString(refusal.retryAfter()));
        }
        if (refusal.migratedTo() != 0) {
            answer.putObject("parameters").put("migrate_to_chat_id", refusal.migratedTo());
        }
        return response.contentType(MediaType.APPLICATION_JSON).body(json.bytes(answer));
    }
}
