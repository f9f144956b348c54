package ai.wewall.listings.domain.picture.facade;

import ai.wewall.listings.domain.chance.Dice;
import ai.wewall.listings.domain.picture.PhotoSubject;
import ai.wewall.listings.domain.picture.Scene;
import ai.wewall.model.search.BuildingClass;
import ai.wewall.model.search.PropertyType;

/** A house under its sky, with what goes on before it. */
public final class FacadePicture {

    private FacadePicture() {}

    /** Paints the house of a subject; the air and the street of each view are another's. */
    public static void paint(Scene scene, PhotoSubject subject, int view) {
        Sky.paint(scene.with(Dice.of(subject.seed(), "sky", view)));
        Skyline.paint(scene.with(Dice.of(subject.seed(), "skyline", 0)));
        if (subject.type() == PropertyType.WAREHOUSE) {
            WarehouseHall.paint(scene, subject);
        } else {
            house(scene, subject);
            street(scene.with(Dice.of(subject.seed(), "street", view)));
        }
    }

    private static void street(Scene scene) {
        Street.paint(scene);
        Trees.row(scene);
        Cars.lamp(scene, scene.dice().between(120.0, 1_120.0));
        Street.people(scene);
        Cars.row(scene);
    }

    private static void house(Scene scene, PhotoSubject subject) {
        Neighbours.paint(scene);
        boolean shop = subject.type() == PropertyType.RETAIL || subject.type() == PropertyType.FREE_PURPOSE;
        if (subject.inMoscowCity() || !shop && subject.buildingClass() == BuildingClass.A && subject.floors() > 5) {
            GlassTower.paint(scene, subject);
        } else if (subject.isInShoppingCentre()) {
            Mall.paint(scene, subject);
        } else if (shop) {
            ShopHouse.paint(scene, subject);
        } else if (subject.isOld()) {
            Mansion.paint(scene, subject);
        } else {
            OfficeBlock.paint(scene, subject);
        }
    }
}
