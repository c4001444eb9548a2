package waymark.page.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import waymark.format.markdown.Part;
import waymark.narrative.Narrative;
import waymark.network.Network;
import waymark.page.Addresses;
import waymark.page.Glossary;
import waymark.page.Here;
import waymark.page.Link;
import waymark.page.LinkTargets;
import waymark.page.Output;
import waymark.page.Shell;
import waymark.page.part.BodyText;
import waymark.page.part.BodyView;
import waymark.page.part.ChartView;
import waymark.store.image.Image;

/** Composes the network's own texts and the pictures of the network and the hub. */
public final class NetworkTexts {
    /** A text of the network. */
    public record TextView(Shell shell, List<Link> crumbs, String title, String lead, BodyView body, String remark) {}

    private NetworkTexts() {}

    static List<Output> compose(NetworkScope scope) {
        List<Output> outputs = new ArrayList<>();
        for (Narrative text : scope.network().texts().published()) {
            if (!text.slug().equals("index")) {
                outputs.add(page(scope, text));
            }
        }
        scope.network()
                .images()
                .forEach((path, image) -> outputs.add(new Output.File(address(path, image), path, image.bytes())));
        return outputs;
    }

    private static Output page(NetworkScope scope, Narrative text) {
        Here here = Here.of(scope.network().site(), Addresses.networkText(text.slug()));
        TextView view = new TextView(
                scope.shells().network(here, text.title(), text.summary(), Optional.empty()),
                List.of(),
                text.title(),
                text.summary(),
                body(scope.network(), text.body(), here)
                        .writtenIn(text.language(), scope.words().language()),
                text.reviewBy()
                        .map(d -> scope.words()
                                .text("fact.review-by", scope.words().day(d)))
                        .orElse(""));
        return new Output.Page(here.path(), text.path(), "page/text.ftlh", view);
    }

    /** A text of the network or the hub with links and pictures filled in. It belongs to no place and shows no figures. */
    public static BodyView body(Network network, List<Part> body, Here here) {
        LinkTargets targets = new LinkTargets(network);
        return BodyText.of(body, new BodyText.Answers() {
            @Override
            public Optional<String> link(Part.Target target) {
                return targets.address(target).map(here::to);
            }

            @Override
            public Optional<BodyText.Picture> picture(String path) {
                Image image = network.images().get(path);
                return image == null
                        ? Optional.empty()
                        : Optional.of(
                                new BodyText.Picture(here.to(address(path, image)), image.width(), image.height()));
            }

            @Override
            public Glossary glossary() {
                return Glossary.of(network, here);
            }

            @Override
            public Optional<String> value(Part.Value value) {
                return Optional.empty();
            }

            @Override
            public Optional<ChartView> chart(Part.Chart chart) {
                return Optional.empty();
            }
        });
    }

    private static String address(String path, Image image) {
        String name = path.substring("content/".length());
        return "assets/images/" + name.substring(0, name.lastIndexOf('.') + 1) + image.extension();
    }
}
