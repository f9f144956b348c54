package ai.wewall.listings.domain.picture;

import java.awt.Color;

/** Mixing colours. */
public final class Colors {

    private Colors() {}

    /** A colour from {@code 0xRRGGBB}. */
    public static Color rgb(int value) {
        return new Color(value);
    }

    /** So much of the second in the first, from 0 to 1. */
    public static Color mix(Color first, Color second, double share) {
        return new Color(
                blend(first.getRed(), second.getRed(), share),
                blend(first.getGreen(), second.getGreen(), share),
                blend(first.getBlue(), second.getBlue(), share),
                blend(first.getAlpha(), second.getAlpha(), share));
    }

    /** Darker below 1, lighter above. */
    public static Color shade(Color color, double factor) {
        return factor <= 1 ? mix(Color.BLACK, color, factor) : mix(color, Color.WHITE, Math.min(1, factor - 1));
    }

    /** The same colour, so much of it seen, from 0 to 1. */
    public static Color clear(Color color, double opacity) {
        int alpha = (int) Math.round(Math.clamp(opacity, 0, 1) * 255);
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
    }

    /** As seen in a light of this colour. */
    public static Color lit(Color color, Color light) {
        return new Color(
                color.getRed() * light.getRed() / 255,
                color.getGreen() * light.getGreen() / 255,
                color.getBlue() * light.getBlue() / 255,
                color.getAlpha());
    }

    private static int blend(int first, int second, double share) {
        return (int) Math.round(first + (second - first) * Math.clamp(share, 0, 1));
    }
}
