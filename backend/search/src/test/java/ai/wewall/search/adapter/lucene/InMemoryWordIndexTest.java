package ai.wewall.search.adapter.lucene;

import ai.wewall.search.application.WordIndex;

class InMemoryWordIndexTest extends WordIndexContract {

    @Override
    WordIndex index() {
        return new InMemoryWordIndex();
    }
}
