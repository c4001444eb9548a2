package waymark.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What a tab tells while pages are open: what never should happen, what was asked for, and how often a page was there. */
final class Incidents {
    private final List<String> found = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();
    private final Map<String, String> asked = new ConcurrentHashMap<>();
    private int loads;

    synchronized void hear(String method, JsonNode event) {
        switch (method) {
            case "Page.loadEventFired" -> loads++;
            case "Runtime.consoleAPICalled" -> found.add("console: " + said(event.path("args")));
            case "Runtime.exceptionThrown" -> found.add("fault: " + event.path("exceptionDetails"));
            case "Log.entryAdded" -> found.add("log: " + entry(event.path("entry")));
            case "Network.requestWillBeSent" -> {
                String url = event.path("request").path("url").asString();
                requests.add(url);
                asked.put(event.path("requestId").asString(), url);
            }
            case "Network.loadingFailed" ->
                found.add("failed: " + asked.get(event.path("requestId").asString()) + " "
                        + event.path("errorText").asString());
            case "Page.javascriptDialogOpening" ->
                found.add("dialog: " + event.path("message").asString());
            default -> {}
        }
    }

    private static String said(JsonNode arguments) {
        return String.join(
                " ",
                StreamSupport.stream(arguments.spliterator(), false)
                        .map(a -> a.has("value")
                                ? a.path("value").asString()
                                : a.path("description").asString())
                        .toList());
    }

    private static String entry(JsonNode entry) {
        return entry.path("level").asString() + " " + entry.path("text").asString() + " "
                + entry.path("url").asString("");
    }

    synchronized int loads() {
        return loads;
    }

    synchronized List<String> found() {
        return List.copyOf(found);
    }

    synchronized List<String> requestsOutside(Path folder) {
        String within = folder.toUri().toString();
        return requests.stream()
                .filter(r -> !r.startsWith(within) && !r.startsWith("data:") && !r.startsWith("about:"))
                .distinct()
                .toList();
    }
}
