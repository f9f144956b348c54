/** What the market pays and what an investor has to reckon with. */
@NullMarked
package ai.wewall.analytics.domain;

import org.jspecify.annotations.NullMarked;
