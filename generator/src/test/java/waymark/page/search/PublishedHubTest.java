package waymark.page.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import waymark.RealHub;
import waymark.browser.Browsing;
import waymark.browser.Chromium;
import waymark.cli.Invocation;

/** A hub of 446 published documents, written for Hugo: each is accounted for, and what is asked of them is found. */
@Tag("long")
@Browsing
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedHubTest {
    private static final int DOCUMENTS = 446;
    private static final Pattern SHORTCODE = Pattern.compile("\\{\\{[<%]\\s*([a-z][a-z-]*)");
    private static final String QUERIES = """
            plain language | hub/topics-plain-language/index.html
            plain langauge | hub/topics-plain-language/index.html
            accesibility | hub/topics-accessibility/index.html
            accessibility for product managers | hub/guides-accessibility-for-teams-product-management/index.html
            hcd principles | hub/guides-hcd-introduction-principles/index.html
            human centred design | hub/topics-human-centered-design/index.html
            usability testing kit | hub/2022-06-13-dhs-usability-testing-kit/index.html
            search engine optimisation | hub/topics-search-engine-optimization/index.html
            customer exprience | hub/topics-customer-experience/index.html
            robotic proc | hub/topics-robotic-process-automation/index.html
            508 assessment | hub/2024-12-20-fy-24-governmentwide-section-508-assessment/index.html
            web analytics | hub/guides-web-analytics-playbook/index.html
            google analytics 4 | hub/2024-04-22-google-analytics-4-transition-strategies-for-federal-websites/index.html
            paperwork reduction act | hub/about-omb-pra/index.html
            multilingual | hub/topics-multilingual/index.html
            interview checklist | hub/guides-hcd-discovery-operations-interview-checklist/index.html
            interveiw tips | hub/guides-hcd-discovery-operations-interview-tips/index.html
            mobile friendliness | hub/guides-mobile-principles/index.html
            design participation | hub/guides-public-participation-design-participation/index.html
            21st century IDEA | hub/2023-11-28-part-1-delivering-on-21st-century-idea-a-case-study-from-the-gsa-smartpay-team/index.html
            jargon madness | hub/2022-11-08-jargon-madness-a-plain-language-exercise/index.html
            go-live checklist | hub/2022-01-13-go-live-checklist-for-federal-websites/index.html
            influencers | hub/2024-10-10-are-social-media-influencers-right-for-your-digital-media-campaign/index.html
            cybersecurity awareness | hub/2022-10-13-cybersecurity-awareness-month/index.html
            what is customer experience | hub/2022-06-22-what-is-customer-experience/index.html
            non-english content | hub/2022-05-23-10-tips-to-create-maintain-and-present-non-english-digital-content-a-q-a-with-michael-mule/index.html
            smartpay | hub/2023-11-28-part-1-delivering-on-21st-century-idea-a-case-study-from-the-gsa-smartpay-team/index.html
            tap targets | hub/guides-mobile-principles-principles-tap-targets/index.html
            front-end developers | hub/guides-accessibility-for-teams-front-end-development/index.html
            Mule | hub/2022-05-23-10-tips-to-create-maintain-and-present-non-english-digital-content-a-q-a-with-michael-mule/index.html
            """;

    @TempDir
    static Path folder;

    private final Chromium chromium;
    private List<String> told = List.of();
    private String messages = "";

    PublishedHubTest(Chromium chromium) {
        this.chromium = chromium;
    }

    @BeforeAll
    void build() throws IOException, InterruptedException {
        told = RealHub.writeTo(folder.resolve("source"));
        Invocation built = Invocation.of(List.of(
                "build",
                "--source",
                folder.resolve("source").toString(),
                "--output",
                folder.resolve("site").toString(),
                "--date",
                "2026-11-22"));
        messages = built.messages();
        assertThat(built.exit()).as(messages).isZero();
    }

    private static List<Path> files(Path under, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(under)) {
            return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        }
    }

    @Test
    void everyDocumentHasAPageAndIsInTheIndex() throws IOException {
        assertThat(told).contains("documents\t" + DOCUMENTS);
        assertThat(files(RealHub.documents(), ".md")).hasSize(DOCUMENTS);
        String index = Files.readString(folder.resolve("site/search/index.js"));
        List<Path> documents = files(folder.resolve("source/content/hub"), ".md");
        assertThat(documents).hasSize(DOCUMENTS).allSatisfy(d -> {
            String page = "hub/" + d.getFileName().toString().replace(".md", "/index.html");
            assertThat(folder.resolve("site").resolve(page)).exists();
            assertThat(index).contains(":\"" + page + "\"");
        });
    }

    @Test
    void everyShortcodeBecameSomething() throws IOException {
        Map<String, Integer> written = new TreeMap<>();
        for (Path document : files(RealHub.documents(), ".md")) {
            Matcher code = SHORTCODE.matcher(Files.readString(document));
            while (code.find()) {
                written.merge(code.group(1), 1, Integer::sum);
            }
        }
        Map<String, Integer> became = new TreeMap<>();
        for (String line : told) {
            String[] parts = line.split("\t", -1);
            if (parts.length == 3 && !parts[0].contains(" ")) {
                became.merge(parts[0], Integer.parseInt(parts[2]), Integer::sum);
            }
        }
        assertThat(became).isEqualTo(written);
        for (Path page : files(folder.resolve("site"), ".html")) {
            assertThat(Files.readString(page)).doesNotContain("{&lt;", "{%", "{<!-- -->{<");
        }
    }

    @Test
    void nothingButHtmlIsWarnedOf() {
        assertThat(messages.lines().filter(l -> l.contains(" error ") || l.contains(" warning ")))
                .isNotEmpty()
                .allMatch(l -> l.contains("warning [md-html]"));
    }

    @Test
    void atLeast28Of30AnswersAreAmongTheFirstThree() {
        assertThat(QUERIES.strip().lines()).hasSize(30);
        assertThat(Queries.missed(chromium, folder.resolve("site"), QUERIES)).hasSizeLessThanOrEqualTo(2);
    }
}
