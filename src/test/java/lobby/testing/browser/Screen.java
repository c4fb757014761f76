package lobby.testing.browser;

import com.microsoft.playwright.options.ColorScheme;

/** What people look at Lobby on. */
public enum Screen {

    DESK(1280, 800, ColorScheme.LIGHT),
    DESK_AT_NIGHT(1280, 800, ColorScheme.DARK),
    PHONE(360, 640, ColorScheme.LIGHT),
    PHONE_AT_NIGHT(360, 640, ColorScheme.DARK);

    private final int width;
    private final int height;
    private final ColorScheme scheme;

    Screen(int width, int height, ColorScheme scheme) {
        this.width = width;
        this.height = height;
        this.scheme = scheme;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public ColorScheme scheme() {
        return scheme;
    }

    public boolean isSmall() {
        return width < 600;
    }
}
