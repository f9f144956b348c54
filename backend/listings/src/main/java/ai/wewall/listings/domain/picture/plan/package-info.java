/** Floor plans: how premises are divided, and how that is drawn with areas and measures. */
@NullMarked
package ai.wewall.listings.domain.picture.plan;

import org.jspecify.annotations.NullMarked;
