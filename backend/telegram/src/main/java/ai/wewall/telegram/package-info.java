/** The bots: a conversation in Telegram over the doors of the other modules. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"platform", "model", "identity", "listings", "search", "calculator", "analytics"})
package ai.wewall.telegram;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
