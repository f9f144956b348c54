/** Benchmarks of the product, beside what it is compared with, over one invented market. */
@NullMarked
package ai.wewall.bench;

import org.jspecify.annotations.NullMarked;
