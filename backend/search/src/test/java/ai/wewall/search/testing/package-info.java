/** Search as a running module, over a market that a test makes. */
package ai.wewall.search.testing;
