/** Who somebody is, and what proves it. Plain Java. */
@NullMarked
package ai.wewall.identity.domain;

import org.jspecify.annotations.NullMarked;
