package waymark.format.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Web and mail addresses that stand plainly in a text, by the rules of GitHub's Markdown. flexmark's own extension for
 * this walks the text by recursion and needs quadratic time.
 */
final class Addresses {
    /** An address in a text, from start to end, and what a link to it says. */
    record Found(int start, int end, String target) {}

    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![\\p{L}\\p{N}@/])(?:(https?://|www\\.)[^\\s<>\"`{}|^\\\\]++|[A-Za-z0-9._+-]{1,64}+@[A-Za-z0-9.-]{1,255}+)");

    private static final Pattern MAIL = Pattern.compile(
            "[A-Za-z0-9._+-]+@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+");

    private Addresses() {}

    static List<Found> in(String text) {
        if (text.indexOf("://") < 0 && text.indexOf("www.") < 0 && text.indexOf('@') < 0) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        Matcher matcher = ADDRESS.matcher(text);
        while (matcher.find()) {
            int end = end(text, matcher.start(), matcher.end());
            String address = text.substring(matcher.start(), end);
            if (matcher.group(1) == null) {
                if (MAIL.matcher(address).matches()) {
                    found.add(new Found(matcher.start(), end, "mailto:" + address));
                }
            } else if (address.indexOf('.', matcher.group(1).length()) > 0) {
                found.add(new Found(
                        matcher.start(), end, matcher.group(1).equals("www.") ? "https://" + address : address));
            }
        }
        return found;
    }

    /** Leaves out what belongs to the sentence: a full stop, a closing parenthesis that opened before. */
    private static int end(String text, int start, int end) {
        int last = end;
        int open = count(text, start, end, '(');
        int closed = count(text, start, end, ')');
        while (last > start) {
            char c = text.charAt(last - 1);
            if (c == ')' && closed > open) {
                closed--;
            } else if ("?!.,:*_~'\";-".indexOf(c) < 0) {
                break;
            }
            last--;
        }
        return last;
    }

    private static int count(String text, int start, int end, char wanted) {
        return (int) text.substring(start, end).chars().filter(c -> c == wanted).count();
    }
}
