package ai.wewall.listings.domain.picture;

import ai.wewall.listings.domain.chance.Dice;
import ai.wewall.listings.domain.picture.Letters.Style;
import ai.wewall.listings.domain.picture.facade.FacadePicture;
import ai.wewall.listings.domain.picture.interior.InteriorPicture;
import ai.wewall.listings.domain.picture.plan.PlanPicture;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** Draws the photos of a listing, each the same whenever it is drawn. */
public final class Photographer {

    private static final List<Light> LIGHTS = List.of(Light.values());
    private static final Color PATCH = new Color(20, 24, 30, 110);
    private static final Color WORD = new Color(255, 255, 255, 225);
    private static final List<Season> SEASONS = List.of(Season.values());

    private final Letters letters;

    /** Draws with these letters. */
    public Photographer(Letters letters) {
        this.letters = letters;
    }

    /**
     * Draws a photo.
     *
     * @param pen of an image of 4 to 3
     * @param width of the image, pixels
     * @param index from 0, less than the subject's number of photos
     */
    public void draw(Graphics2D pen, int width, PhotoSubject subject, int index) {
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(width / Scene.WIDTH, width / Scene.WIDTH);
        AffineTransform upright = pen.getTransform();
        PhotoView view = PhotoView.of(index, subject.photos());
        switch (view.kind()) {
            case FACADE -> facade(pen, subject, view.number());
            case INTERIOR -> interior(pen, subject, view.number());
            case PLAN ->
                PlanPicture.paint(
                        Scene.indoors(pen, letters, Dice.of(subject.seed(), "plan", 0), Light.DAY, Season.SUMMER),
                        subject);
        }
        pen.setTransform(upright);
        label(Scene.indoors(pen, letters, Dice.of(subject.seed(), "label", 0), Light.DAY, Season.SUMMER));
    }

    /** The same house in every view of it, in another light. */
    private void facade(Graphics2D pen, PhotoSubject subject, int number) {
        Dice hour = Dice.of(subject.seed(), "hour", 0);
        int first = hour.between(0, LIGHTS.size() - 1);
        Light light = LIGHTS.get((first + number * hour.between(1, LIGHTS.size() - 1)) % LIGHTS.size());
        Season season = hour.pick(SEASONS);
        Dice house = Dice.of(subject.seed(), "house", 0);
        Dice lamps = Dice.of(subject.seed(), "lamps", number);
        FacadePicture.paint(Scene.outdoors(pen, letters, house, lamps, light, season), subject, number);
    }

    private void interior(Graphics2D pen, PhotoSubject subject, int number) {
        Dice dice = Dice.of(subject.seed(), "interior", number);
        Light light = dice.pick(LIGHTS);
        InteriorPicture.paint(Scene.indoors(pen, letters, dice, light, dice.pick(SEASONS)), subject);
    }

    /** Says discreetly that nobody stood there with a camera. */
    private static void label(Scene scene) {
        scene.fill(new RoundRectangle2D.Double(Scene.WIDTH - 104, Scene.HEIGHT - 56, 84, 36, 18, 18), PATCH);
        Lettering.centred(scene, "демо", Style.regular(24), Scene.WIDTH - 62, Scene.HEIGHT - 38, WORD);
    }
}
