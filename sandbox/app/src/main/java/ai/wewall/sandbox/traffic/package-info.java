/** What every simulated service needs of its traffic: faults that can be switched on, and a list of what arrived. */
@NullMarked
package ai.wewall.sandbox.traffic;

import org.jspecify.annotations.NullMarked;
