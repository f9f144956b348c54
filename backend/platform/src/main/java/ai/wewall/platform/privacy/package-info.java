/** What the product keeps about a person, module by module. */
@NullMarked
package ai.wewall.platform.privacy;

import org.jspecify.annotations.NullMarked;
