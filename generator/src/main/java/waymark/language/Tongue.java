package waymark.language;

import java.util.List;
import java.util.Optional;

/**
 * The language that a tree's texts are asked for in, among those that a site is written in.
 *
 * @param all BCP 47 tags, the main language first; it has every text
 * @param asked the one that is asked for
 */
public record Tongue(List<String> all, String asked) {
    public Tongue {
        all = List.copyOf(all);
        if (!all.contains(asked)) {
            throw new IllegalArgumentException(asked + " is none of " + all);
        }
    }

    /** A language by itself. */
    public static Tongue only(String language) {
        return new Tongue(List.of(language), language);
    }

    /** The language that every text is written in. */
    public String main() {
        return all.get(0);
    }

    public boolean isMain() {
        return asked.equals(main());
    }

    /** The languages that texts may be translated into. */
    public List<String> others() {
        return all.subList(1, all.size());
    }

    /** The file of which a file is the translation, such as {@code a.md} of {@code a.cy.md}. */
    public Optional<String> original(String path) {
        for (String language : others()) {
            String ending = "." + language + ".md";
            if (path.endsWith(ending)) {
                return Optional.of(path.substring(0, path.length() - ending.length()) + ".md");
            }
        }
        return Optional.empty();
    }

    /** Where the translation of a text stands, if this is another language than the main one and it is a text. */
    public Optional<String> translation(String path) {
        return isMain() || !path.endsWith(".md")
                ? Optional.empty()
                : Optional.of(path.substring(0, path.length() - "md".length()) + asked + ".md");
    }
}
