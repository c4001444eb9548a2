package waymark.browser;

import java.util.Map;

/** The keys that get readers about without a mouse. */
public enum Key {
    TAB("Tab", 9, ""),
    ENTER("Enter", 13, "\r"),
    ESCAPE("Escape", 27, ""),
    SPACE(" ", 32, " "),
    END("End", 35, ""),
    HOME("Home", 36, ""),
    LEFT("ArrowLeft", 37, ""),
    UP("ArrowUp", 38, ""),
    RIGHT("ArrowRight", 39, ""),
    DOWN("ArrowDown", 40, "");

    private final String key;
    private final int code;
    private final String text;

    Key(String key, int code, String text) {
        this.key = key;
        this.code = code;
        this.text = text;
    }

    String text() {
        return text;
    }

    Map<String, Object> event() {
        String name = this == SPACE ? "Space" : key;
        return text.isEmpty()
                ? Map.of("key", key, "code", name, "windowsVirtualKeyCode", code)
                : Map.of("key", key, "code", name, "windowsVirtualKeyCode", code, "text", text);
    }
}
