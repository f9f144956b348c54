/** Legal texts as files of the build. */
@NullMarked
package ai.wewall.chat.adapter.classpath;

import org.jspecify.annotations.NullMarked;
