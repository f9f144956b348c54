/** Fixtures for the tests of all modules. */
package ai.wewall.platform.testing;
