package waymark.page;

import java.util.List;
import java.util.Optional;

/**
 * What stands around every page.
 *
 * @param title of the document
 * @param languages the ways to this page in all languages, the main one first; empty on a site of one language
 * @param icon the way to the site's icon
 * @param style the way to the style sheet
 * @param scripts the ways to the script's words and to the script
 * @param accent the way to the style sheet with the place's accent, or the network's
 * @param home the way to the network's home
 * @param seek the way to search, on a site that has one
 * @param nav the network's navigation
 * @param trail the way down to where the page's own breadcrumbs begin
 * @param placeNav the navigation of the place, on its pages
 * @param place the place's id, on its pages
 * @param banner said above everything, such as that a newer edition exists
 * @param preview whether this is not for publication
 * @param noindex whether search engines are asked to leave the page out
 * @param head what the page tells programs of itself
 * @param foot what stands at the end of the page
 */
public record Shell(
        String title,
        String description,
        String language,
        List<LanguageLink> languages,
        String icon,
        String style,
        List<String> scripts,
        Optional<String> accent,
        String home,
        String siteTitle,
        Optional<Seek> seek,
        List<NavLink> nav,
        List<Link> trail,
        Optional<PlaceNav> placeNav,
        Optional<String> place,
        Optional<Banner> banner,
        boolean preview,
        boolean noindex,
        Head head,
        Foot foot) {
    /** The same page, telling what it is about. */
    public Shell telling(Optional<Markup> data) {
        return new Shell(
                title,
                description,
                language,
                languages,
                icon,
                style,
                scripts,
                accent,
                home,
                siteTitle,
                seek,
                nav,
                trail,
                placeNav,
                place,
                banner,
                preview,
                noindex,
                new Head(head.links(), head.cards(), data),
                foot);
    }

    /**
     * The way to search: a link to the list from A to Z, which the script makes a box.
     *
     * @param load the script that searches
     * @param root the folder of the language, where the index lies
     */
    public record Seek(String href, String load, String root) {}

    /**
     * A link of a navigation list.
     *
     * @param current whether one is in its section
     * @param exact whether it leads to the very page
     */
    public record NavLink(String href, String text, boolean current, boolean exact) {}

    /**
     * This page in a language, by the name that the language has for itself.
     *
     * @param here whether it is this one
     */
    public record LanguageLink(String language, String name, String href, boolean here) {}

    /** The navigation of a place; its name labels it for screen readers. */
    public record PlaceNav(String name, List<NavLink> links) {}

    /** A sentence with a link. */
    public record Banner(String text, Optional<Link> link) {}

    /** The foot: the site's summary, what this page belongs to, and links. */
    public record Foot(String summary, String belongs, String notice, List<Link> links, String licence) {}
}
