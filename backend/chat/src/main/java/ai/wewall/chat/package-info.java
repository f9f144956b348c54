/** Leads, the consent behind them, and conversations with managers. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "model"})
package ai.wewall.chat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
