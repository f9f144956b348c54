/** The interpreter on the command line, for those who debug it. */
@NullMarked
package ai.wewall.search.adapter.console;

import org.jspecify.annotations.NullMarked;
