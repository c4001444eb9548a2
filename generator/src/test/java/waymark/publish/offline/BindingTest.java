package waymark.publish.offline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BindingTest {
    private static final String PATH = "places/northbridge/northbridge.html";
    private static final String HOME = "places/northbridge/index.html";
    private static final String SMOKING = "places/northbridge/indicators/smoking/index.html";
    private static final String ROAD_MAP = "places/northbridge/road-map/index.html";
    private static final Map<String, String> CHAPTERS =
            Map.of(HOME, "overview", SMOKING, "indicators.smoking", ROAD_MAP, "road-map");
    private static final Map<String, String> WAYS =
            Map.of("places/northbridge/indicators/index.html", "overview.w-profile");
    private static final String FRAME = "<meta content=\"style-src 'sha256-'\"><style>.own{}</style>";

    private static String bound(String main) {
        return bound(main, Optional.empty());
    }

    /** A chapter on smoking with a road map beside it. */
    private static String bound(String main, Optional<URI> base) {
        Map<String, byte[]> held = Map.of(
                SMOKING,
                ("<nav>no</nav><main id=\"content\">" + main + "</main><p>no</p>").getBytes(UTF_8),
                ROAD_MAP,
                "<main id=\"content\"><h3 id=\"warm\">Warm</h3><p data-alone><b id=\"gone\">x</b></p></main>"
                        .getBytes(UTF_8),
                "places/northbridge/images/mill.png",
                new byte[] {1, 2, 3});
        String page = FRAME + "<!--chapter indicators.smoking-->";
        byte[] bytes = new Binding(Map.of(), base).bind(PATH, page.getBytes(UTF_8), CHAPTERS, WAYS, held);
        String html = new String(bytes, UTF_8);
        return html.substring(html.indexOf("</style>") + 8);
    }

    @Test
    void takesTheMainPartWithHeadingsOneLevelDownAndIdsOfItsOwn() {
        assertThat(bound("<h1>A</h1><section class=\"wrap\" aria-labelledby=\"w\"><h2 id=\"w\">B <b>b</b></h2>"
                        + "<table aria-labelledby=\"w w\"></table></section><h6>C</h6>"))
                .isEqualTo(
                        "<h2>A</h2><section class=\"wrap\"><h3 id=\"indicators.smoking.w\">B <b>b</b></h3>"
                                + "<table aria-labelledby=\"indicators.smoking.w indicators.smoking.w\"></table></section><h6>C</h6>");
    }

    @Test
    void eachHeadingEndsAtItsOwnLevel() {
        assertThat(bound("<h2>A</h2><p>x</p><h3>B</h3><h1>C</h1>")).isEqualTo("<h3>A</h3><p>x</p><h4>B</h4><h2>C</h2>");
    }

    @Test
    void leavesOutNavigationsAndWhatStandsAlone() {
        assertThat(bound("<nav class=\"crumb\"><a href=\"x\">x</a></nav><div>a<div data-alone>b<div>c</div><divide>"
                        + "</divide></div>d</div><p data-alone>e</p>"))
                .isEqualTo("<div>ad</div>");
    }

    @Test
    void linksLeadWithinTheFileOrToNothing() {
        assertThat(bound(
                        "<a href=\"../../road-map/index.html#warm\">a</a><a href=\"../../road-map/index.html#gone\">b</a>"
                                + "<a href=\"../../index.html\">c</a><a href=\"../index.html\">d</a><a class=\"x\" href=\"smoking.csv\">e</a>"
                                + "<a href=\"#w\">f</a><a href=\"https://example.org/\">g</a>"))
                .isEqualTo("<a href=\"#road-map.warm\">a</a><a href=\"#road-map\">b</a><a href=\"#overview\">c</a>"
                        + "<a href=\"#overview.w-profile\">d</a><a class=\"x\">e</a><a href=\"#indicators.smoking\">f</a>"
                        + "<a href=\"https://example.org/\">g</a>");
    }

    @Test
    void withABaseAddressLinksToOtherPagesLeadThere() {
        assertThat(bound("<a href=\"smoking.csv\">e</a>", Optional.of(URI.create("https://example.org/"))))
                .isEqualTo("<a href=\"https://example.org/places/northbridge/indicators/smoking/smoking.csv\">e</a>");
    }

    @Test
    void picturesStandInTheFileOrTheirWordsDo() {
        assertThat(bound(
                        "<img src=\"../../images/mill.png\" alt=\"The mill\"><img src=\"lost.png\" alt=\"A &amp; B\">"))
                .isEqualTo("<img src=\"data:image/png;base64,AQID\" alt=\"The mill\"><i>A &amp; B</i>");
    }

    @Test
    void whatOnlyScriptsReadIsLeftOut() {
        assertThat(
                        bound(
                                "<div class=\"chart\" data-x=\"1 2\" data-compare=\"../c.js\"><svg fill=\"url(#a)\"></svg></div>"))
                .isEqualTo("<div class=\"chart\"><svg fill=\"url(#indicators.smoking.a)\"></svg></div>");
    }

    @Test
    void thePolicyAllowsTheStyleAndNoOther() throws Exception {
        Map<String, byte[]> assets = Map.of(
                "assets/css/site.css",
                "h1,.h2,.band>h2{a:b}@font-face{src:url(../f.woff2)}@import \"x.css\";".getBytes(UTF_8),
                "assets/css/booklet.css",
                "h2{c:d}".getBytes(UTF_8),
                "assets/f.woff2",
                new byte[] {1, 2, 3});
        byte[] bytes =
                new Binding(assets, Optional.empty()).bind(PATH, FRAME.getBytes(UTF_8), Map.of(), Map.of(), Map.of());
        String style =
                "h2,.h2,.band>h3{a:b}@font-face{src:url(\"data:application/octet-stream;base64,AQID\")}h2{c:d}.own{}";
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(UTF_8)));
        assertThat(new String(bytes, UTF_8))
                .isEqualTo("<meta content=\"style-src 'sha256-" + hash + "'\"><style>" + style + "</style>");
    }
}
