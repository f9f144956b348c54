/** Files that travel with messages: kept once, named per bot, scaled when somebody asks. */
@NullMarked
package ai.wewall.sandbox.telegram.file;

import org.jspecify.annotations.NullMarked;
