/** Events that go against the direction in which modules depend on each other. */
@NullMarked
package ai.wewall.model.event;

import org.jspecify.annotations.NullMarked;
