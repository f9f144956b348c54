/** The application: one process out of all modules. */
@NullMarked
package ai.wewall;

import org.jspecify.annotations.NullMarked;
