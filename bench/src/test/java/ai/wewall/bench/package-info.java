/** Short samples of all benchmarks. */
@NullMarked
package ai.wewall.bench;

import org.jspecify.annotations.NullMarked;
