/** From words to offers: the interpreter of free text, and the search index. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "model", "listings", "identity"})
package ai.wewall.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
