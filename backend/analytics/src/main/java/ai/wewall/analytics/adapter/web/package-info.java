/** The HTTP surface of analytics. */
@NullMarked
package ai.wewall.analytics.adapter.web;

import org.jspecify.annotations.NullMarked;
