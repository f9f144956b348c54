/** Load on the running product: its own requests, its memory, a peer that answers the same. */
@NullMarked
package ai.wewall.bench.load;

import org.jspecify.annotations.NullMarked;
