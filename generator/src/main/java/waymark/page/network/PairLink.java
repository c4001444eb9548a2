package waymark.page.network;

import java.util.Optional;
import waymark.network.Network;
import waymark.page.Addresses;
import waymark.page.Here;
import waymark.page.Link;
import waymark.page.Messages;

/** The way to any two places side by side. */
public final class PairLink {
    private PairLink() {}

    /** The link, where there are two places to choose. */
    public static Optional<Link> of(Network network, Here here, Messages words) {
        return network.paired().isEmpty()
                ? Optional.empty()
                : Optional.of(new Link(here.to(Addresses.PAIRS), words.text("pair.title")));
    }
}
