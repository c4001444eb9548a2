package waymark.page.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import waymark.Sample;
import waymark.page.Output;
import waymark.store.MemoryTree;

class SocialImageTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private static List<Output.File> pictures(MemoryTree tree) {
        return Sample.outputs(tree, TODAY).stream()
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
