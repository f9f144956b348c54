package ai.wewall.listings.domain.picture;

import static ai.wewall.listings.domain.picture.Colors.rgb;

import java.awt.Color;

/** The light of an hour: colours of the sky, of what it falls on, and how many windows are lit. */
public enum Light {
    MORNING(0x7fb2dd, 0xbfdcee, 0xfbe3cf, 0xfff3dd, 0xfff4e6, 0.1, 0.5),
    DAY(0x3f86c8, 0x86b9e4, 0xd9ecf7, 0xffffff, 0xffffff, 0.03, 0.65),
    CLEAR(0x2d6fb5, 0x6fa8dc, 0xcfe5f5, 0xffffff, 0xfffdf6, 0.03, 0.7),
    OVERCAST(0x93a3b1, 0xb7c2cb, 0xdde2e5, 0xf4f6f7, 0xe9edf1, 0.22, 0.25),
    GOLDEN(0x5f8fc4, 0xf1c38a, 0xffdba6, 0xffe9bd, 0xffe6c0, 0.25, 0.6),
    DUSK(0x1d2a52, 0x4f5b8f, 0xe79a86, 0xffc9a2, 0xa7a6c8, 0.72, 0.25);

    private final Color zenith;
    private final Color middle;
    private final Color horizon;
    private final Color sun;
    private final Color ambient;
    private final double windowsLit;
    private final double shadow;

    Light(int zenith, int middle, int horizon, int sun, int ambient, double windowsLit, double shadow) {
        this.zenith = rgb(zenith);
        this.middle = rgb(middle);
        this.horizon = rgb(horizon);
        this.sun = rgb(sun);
        this.ambient = rgb(ambient);
        this.windowsLit = windowsLit;
        this.shadow = shadow;
    }

    /** The sky above. */
    public Color zenith() {
        return zenith;
    }

    /** The sky half-way. */
    public Color middle() {
        return middle;
    }

    /** The sky at the horizon. */
    public Color horizon() {
        return horizon;
    }

    /** The glow round the sun. */
    public Color sun() {
        return sun;
    }

    /** The share of windows with a lamp behind them. */
    public double windowsLit() {
        return windowsLit;
    }

    /** How dark shadows are, from 0 to 1. */
    public double shadow() {
        return shadow;
    }

    /** Whether lamps are on. */
    public boolean isDark() {
        return windowsLit > 0.5;
    }

    /** A colour as it looks in this light. */
    public Color on(Color color) {
        return Colors.lit(color, ambient);
    }

    /** A colour as it looks far away in this light. */
    public Color far(Color color, double haze) {
        return Colors.mix(on(color), horizon, haze);
    }
}
