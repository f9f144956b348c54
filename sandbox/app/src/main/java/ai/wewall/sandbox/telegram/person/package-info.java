/** What a person does in the messenger, for programs. */
@NullMarked
package ai.wewall.sandbox.telegram.person;

import org.jspecify.annotations.NullMarked;
