package ai.wewall.sandbox.telegram.person;

import ai.wewall.sandbox.telegram.BotName;
import ai.wewall.sandbox.telegram.chat.Arrivals;
import ai.wewall.sandbox.telegram.chat.UpdateQueue;
import java.util.Map;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The address where programs hand a bot any update at all, of kinds that nobody here makes too. */
@RestController
@RequestMapping("/telegram/api/updates")
class UpdateController {

    private final UpdateQueue updates;
    private final Arrivals arrivals;
    private final TransactionTemplate transaction;

    UpdateController(UpdateQueue updates, Arrivals arrivals, TransactionTemplate transaction) {
        this.updates = updates;
        this.arrivals = arrivals;
        this.transaction = transaction;
    }

    /** Whether the bot wants its kind, and so gets it. */
    record Queued(boolean queued) {}

    @PostMapping
    Queued add(@RequestParam(defaultValue = "client") BotName bot, @RequestBody ObjectNode update) {
        if (update.size() != 1) {
            throw Misstep.refused("an update has exactly one field, its kind; its id is given here");
        }
        Map.Entry<String, JsonNode> kind = update.properties().iterator().next();
        if (!(kind.getValue() instanceof ObjectNode content)) {
            throw Misstep.refused("an update of the kind " + kind.getKey() + " has to be an object");
        }
        long chatId = content.at("/chat/id").asLong(content.at("/from/id").asLong(0));
        boolean queued =
                Boolean.TRUE.equals(transaction.execute(status -> updates.add(bot, chatId, kind.getKey(), content)));
        arrivals.ring(bot);
        return new Queued(queued);
    }
}
