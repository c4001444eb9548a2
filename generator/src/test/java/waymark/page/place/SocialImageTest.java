package waymark.page.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import waymark.Sample;
import waymark.diagnostic.Diagnostics;
import waymark.network.Moment;
import waymark.network.Network;
import waymark.network.NetworkReader;
import waymark.page.Output;
import waymark.page.site.SitePages;
import waymark.render.MessagesReader;
import waymark.render.TemplateTree;
import waymark.store.MemoryTree;

class SocialImageTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private static List<Output.File> pictures(MemoryTree tree) {
        Diagnostics diagnostics = new Diagnostics();
        Moment now = new Moment(Optional.of(TODAY), Instant.EPOCH);
        Network network = NetworkReader.read(tree, new MemoryTree(), now, false, diagnostics)
                .network();
        List<Output> outputs = new ArrayList<>();
        SitePages.of(network, MessagesReader.read(TemplateTree.packed(), "en", diagnostics), TODAY)
                .forEach(piece -> piece.compose(outputs::add));
        assertThat(diagnostics.sorted()).isEmpty();
        return outputs.stream()
                .filter(o -> o.path().endsWith("social.png"))
                .map(Output.File.class::cast)
                .toList();
    }

    @Test
    void everyPlaceHasAPictureWhereLinksHaveAWholeAddress() throws IOException {
        List<Output.File> pictures =
                pictures(Sample.tree().changed("data/site.yaml", t -> t + "base-url: https://example.org/\n"));
        assertThat(pictures)
                .extracting(Output.File::path)
                .containsExactlyInAnyOrder("places/northbridge/social.png", "places/saltmarsh/social.png");
        assertThat(ImageIO.read(new ByteArrayInputStream(pictures.get(0).bytes()))
                        .getWidth())
                .isEqualTo(1200);
        assertThat(pictures.get(0).bytes()).isNotEqualTo(pictures.get(1).bytes());
    }

    @Test
    void withoutABaseAddressNobodyCouldLinkToOne() {
        assertThat(pictures(Sample.tree())).isEmpty();
    }
}
