/** Redis, which may be wiped at any moment: rate limits, locks, caches. */
@NullMarked
package ai.wewall.platform.redis;

import org.jspecify.annotations.NullMarked;
