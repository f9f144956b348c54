package ai.wewall.search.adapter.web;

import ai.wewall.identity.PersonId;
import ai.wewall.platform.security.Caller;

/** Callers as persons. */
final class Callers {

    private Callers() {}

    static PersonId person(Caller caller) {
        return new PersonId(caller.personId());
    }
}
