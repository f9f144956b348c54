package ai.wewall.listings.domain.demo.offer;

import ai.wewall.listings.domain.chance.Dice;
import ai.wewall.model.search.Deal;

/** Makes offers of one type of premises. */
interface LotMaker {

    Lot make(Deal deal, Dice dice);

    /** How many photos an offer has. */
    default int photos(Dice dice) {
        return dice.between(3, 6);
    }
}
