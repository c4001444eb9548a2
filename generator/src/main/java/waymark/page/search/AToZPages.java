package waymark.page.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import waymark.language.Alphabet;
import waymark.page.Addresses;
import waymark.page.Here;
import waymark.page.Link;
import waymark.page.Messages;
import waymark.page.Output;
import waymark.page.network.NetworkScope;
import waymark.search.Entry;

/**
 * Composes the list of everything from A to Z, which works where search doesn't. Up to a limit it is one page; past it each
 * letter has its own, so that no page grows with the network beyond what one letter holds.
 */
final class AToZPages {
    /** So many entries are about 60 KB of a page. */
    private static final int ON_ONE_PAGE = 400;

    private static final String TEMPLATE = "page/a-to-z.ftlh";
    private static final String OWNER = "the list from A to Z";

    private final NetworkScope scope;
    private final Messages words;
    private final Alphabet alphabet;
    private final List<Letter> letters;
    private final boolean whole;

    /** What a title in the list leads to. */
    private record Item(String title, String remark, String address) {}

    private record Letter(String name, List<Item> items) {
        String id() {
            return Alphabet.id(name);
        }
    }

    AToZPages(NetworkScope scope, List<Entry> entries) {
        this.scope = scope;
        this.words = scope.words();
        this.alphabet = new Alphabet(words.language());
        List<Item> items = items(entries);
        this.whole = items.size() <= ON_ONE_PAGE;
        TreeMap<String, List<Item>> byLetter = new TreeMap<>(alphabet.order());
        items.forEach(i -> byLetter.computeIfAbsent(alphabet.letter(i.title()), l -> new ArrayList<>())
                .add(i));
        this.letters = byLetter.entrySet().stream()
                .map(e -> new Letter(e.getKey(), e.getValue()))
                .toList();
    }

    /** Each entry by its title, and places by their other names too. */
    private List<Item> items(List<Entry> entries) {
        List<Item> items = new ArrayList<>();
        for (Entry e : entries) {
            String kind = words.text("a-to-z." + e.kind().word());
            items.add(new Item(
                    e.title(), e.place().isEmpty() ? kind : words.text("a-to-z.of", kind, e.place()), e.address()));
            if (e.kind() == waymark.search.Kind.PLACE) {
                e.names().forEach(n -> items.add(new Item(n, words.text("a-to-z.of", kind, e.title()), e.address())));
            }
        }
        items.sort(Comparator.comparing(Item::title, alphabet.order())
                .thenComparing(Item::remark)
                .thenComparing(Item::address));
        return items;
    }

    List<Output> compose() {
        List<Output> pages = new ArrayList<>();
        pages.add(index());
        if (!whole) {
            for (int i = 0; i < letters.size(); i++) {
                pages.add(page(i));
            }
        }
        return pages;
    }

    /** The letters, with the ways to them from a page. */
    List<Link> letters(Here here) {
        return letters.stream()
                .map(l -> new Link(
                        here.to(address(l)), l.name(), String.valueOf(l.items().size())))
                .toList();
    }

    private String address(Letter letter) {
        return whole ? Addresses.A_TO_Z + "#letter-" + letter.id() : Addresses.letter(letter.id());
    }

    private Output index() {
        Here here = Here.of(scope.network().site(), Addresses.A_TO_Z);
        String title = words.text("a-to-z.title");
        String lead = words.text("a-to-z.lead");
        AToZView view = new AToZView(
                scope.shells().network(here, title, lead, Optional.empty()),
                List.of(),
                title,
                lead,
                letters(here),
                "",
                whole ? letters.stream().map(l -> group(here, l)).toList() : List.of(),
                Optional.empty(),
                Optional.empty());
        return new Output.Page(here.path(), OWNER, TEMPLATE, view);
    }

    private Output page(int number) {
        Letter letter = letters.get(number);
        Here here = Here.of(scope.network().site(), Addresses.letter(letter.id()));
        String title = words.text("a-to-z.letter", letter.name());
        AToZView view = new AToZView(
                scope.shells().network(here, title, words.text("a-to-z.lead"), Optional.empty()),
                List.of(new Link(here.to(Addresses.A_TO_Z), words.text("a-to-z.title"))),
                title,
                "",
                letters(here),
                letter.name(),
                List.of(group(here, letter)),
                beside(here, number - 1),
                beside(here, number + 1));
        return new Output.Page(here.path(), OWNER, TEMPLATE, view);
    }

    private Optional<Link> beside(Here here, int number) {
        return number < 0 || number >= letters.size()
                ? Optional.empty()
                : Optional.of(new Link(
                        here.to(address(letters.get(number))),
                        letters.get(number).name()));
    }

    private static AToZView.Group group(Here here, Letter letter) {
        return new AToZView.Group(
                "letter-" + letter.id(),
                letter.name(),
                letter.items().stream()
                        .map(i -> new Link(here.to(i.address()), i.title(), i.remark()))
                        .toList());
    }
}
