/** What is known of the market and what follows for an investment. */
@NullMarked
package ai.wewall.model.analytics;

import org.jspecify.annotations.NullMarked;
