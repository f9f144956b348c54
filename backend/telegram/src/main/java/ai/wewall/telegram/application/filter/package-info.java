/** The chain of filters that every update passes before the dialogue sees it. */
@NullMarked
package ai.wewall.telegram.application.filter;

import org.jspecify.annotations.NullMarked;
