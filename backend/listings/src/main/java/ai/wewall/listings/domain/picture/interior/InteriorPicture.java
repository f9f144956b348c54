package ai.wewall.listings.domain.picture.interior;

import ai.wewall.listings.domain.picture.PhotoSubject;
import ai.wewall.listings.domain.picture.Scene;
import ai.wewall.model.search.Feature;
import java.awt.geom.AffineTransform;

/** A look inside. */
public final class InteriorPicture {

    private InteriorPicture() {}

    /** Paints a room of a subject; every other one is mirrored, with its windows to the right. */
    public static void paint(Scene scene, PhotoSubject subject) {
        if (scene.dice().chance(0.5)) {
            scene.pen().transform(new AffineTransform(-1, 0, 0, 1, Scene.WIDTH, 0));
        }
        Room room = Room.of(scene);
        if (subject.has(Feature.SHELL_AND_CORE)) {
            BareRoom.paint(room);
            return;
        }
        switch (subject.type()) {
            case OFFICE -> OfficeRoom.paint(room, subject);
            case RETAIL -> retail(room, subject);
            case FREE_PURPOSE -> freePurpose(room, subject);
            case WAREHOUSE -> Storehouse.paint(room, subject);
            case BUILDING -> {
                if (subject.isOld()) {
                    StateRoom.paint(room);
                } else {
                    OfficeRoom.paint(room, subject);
                }
            }
        }
    }

    private static void retail(Room room, PhotoSubject subject) {
        if (subject.has(Feature.EXHAUST_HOOD)) {
            Cafe.paint(room);
        } else {
            Shop.paint(room, subject);
        }
    }

    private static void freePurpose(Room room, PhotoSubject subject) {
        if (subject.has(Feature.EXHAUST_HOOD)) {
            Cafe.paint(room);
        } else if (subject.has(Feature.WET_POINT)) {
            Salon.paint(room);
        } else {
            Shop.paint(room, subject);
        }
    }
}
