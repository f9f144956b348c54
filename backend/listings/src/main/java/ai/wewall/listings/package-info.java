/** The catalogue: listings and their life, the geography of Moscow, photos, the demo market. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "model"})
package ai.wewall.listings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
