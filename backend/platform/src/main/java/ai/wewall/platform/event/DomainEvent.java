package ai.wewall.platform.event;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * Something that happened to an aggregate. Implemented by records; a record's components are its payload, and its
 * simple name is the type under which subscribers know it.
 */
public interface DomainEvent {

    /** Identity of the aggregate; events of one aggregate keep their order. */
    @JsonIgnore
    String aggregateId();

    /** The aggregate's version after the change, rising by one. */
    @JsonIgnore
    long aggregateVersion();

    /** The record that is stored and names the type; another one where the event's words stand in the shared model. */
    @JsonIgnore
    default Object payload() {
        return this;
    }
}
