/** Assumptions and comparisons of listings as investments. */
@NullMarked
package ai.wewall.analytics.application;

import org.jspecify.annotations.NullMarked;
