package ai.wewall.platform.http;

/** The resilience of outside calls, by the service that is called. */
@FunctionalInterface
public interface OutboundPolicies {

    /**
     * The policy of a service; the same name gives the same circuit breaker and bulkhead.
     *
     * @param service a short stable name for settings, metrics and logs, as {@code telegram}
     */
    OutboundPolicy of(String service);
}
