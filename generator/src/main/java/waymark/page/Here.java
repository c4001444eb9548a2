package waymark.page;

/**
 * The address of the page that is being composed; every link on it is relative to that, so that the site works from a
 * folder.
 *
 * @param path below the output folder, such as {@code places/northbridge/index.html}
 */
public record Here(String path) {
    /** Whether an address leads to this page. */
    public boolean is(String target) {
        int fragment = target.indexOf('#');
        return path.equals(fragment < 0 ? target : target.substring(0, fragment));
    }

    /** The way from here to the folder of the site: nothing, or steps up. */
    public String folder() {
        return "../".repeat((int) path.chars().filter(c -> c == '/').count());
    }

    /** The way from here to another path of the site, which may carry a fragment. */
    public String to(String target) {
        int fragment = target.indexOf('#');
        String file = fragment < 0 ? target : target.substring(0, fragment);
        String anchor = fragment < 0 ? "" : target.substring(fragment);
        if (file.equals(path)) {
            return anchor.isEmpty() ? path.substring(path.lastIndexOf('/') + 1) : anchor;
        }
        int common = 0;
        for (int i = 0; i < Math.min(path.length(), file.length()) && path.charAt(i) == file.charAt(i); i++) {
            if (path.charAt(i) == '/') {
                common = i + 1;
            }
        }
        long up = path.substring(common).chars().filter(c -> c == '/').count();
        return "../".repeat((int) up) + file.substring(common) + anchor;
    }
}
