/** What is known of the market: assumptions with their sources, comparisons of investments, memoranda. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "model", "listings", "calculator"})
package ai.wewall.analytics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
