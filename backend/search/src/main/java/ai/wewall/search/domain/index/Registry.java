package ai.wewall.search.domain.index;

/** What all segments of one index share: the numbers of listings and names, which never change once given. */
final class Registry {

    final Numbering listings;
    final Names districts = new Names();
    final Names stations = new Names();
    final Names centres = new Names();

    Registry(Numbering listings) {
        this.listings = listings;
    }
}
