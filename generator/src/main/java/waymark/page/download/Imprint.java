package waymark.page.download;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import waymark.edition.Manifest;
import waymark.network.Site;

/**
 * Who publishes a download, and of which edition it is.
 *
 * @param name short, of the letters that addresses may have
 * @param about what is in it, with the site's notice
 * @param people who released the edition
 * @param issued when the edition was released; a state that wasn't released has no date
 * @param version the edition's id; may be empty
 */
public record Imprint(
        String name,
        String title,
        String about,
        String language,
        String publisher,
        List<String> people,
        Optional<OffsetDateTime> issued,
        String version) {
    public Imprint {
        people = List.copyOf(people);
    }

    /** When it was released, to the second, as RFC 3339 and XML have it; empty where it wasn't. */
    String issuedText() {
        return issued.map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format).orElse("");
    }

    /** The imprint of what is of one edition, or of none. */
    public static Imprint of(Site site, String name, String title, String about, Optional<Manifest> edition) {
        return new Imprint(
                name,
                title,
                site.notice().isEmpty() ? about : about + " " + site.notice(),
                site.language(),
                site.title(),
                edition.map(Manifest::people).orElse(List.of()),
                edition.map(Manifest::on),
                edition.map(Manifest::id).orElse(""));
    }
}
