package waymark.page.network;

import java.time.LocalDate;
import waymark.network.Network;
import waymark.page.Messages;
import waymark.page.Numbers;
import waymark.page.Shells;
import waymark.page.indicator.IndicatorFrames;

/**
 * What the network's own pages are composed from.
 *
 * @param frames of the working evidence
 * @param today the day of the build
 */
public record NetworkScope(Network network, IndicatorFrames frames, Numbers numbers, Messages words, LocalDate today) {
    public Shells shells() {
        return new Shells(network, words);
    }
}
