package ai.wewall.search.domain.relax;

import java.util.Set;

/** What lies next to places. */
public interface Neighbours {

    /** The stations next to these, nearest first; none of them among these. */
    Set<String> ofStations(Set<String> names);

    /** The districts next to these, nearest first; none of them among these. */
    Set<String> ofDistricts(Set<String> names);
}
