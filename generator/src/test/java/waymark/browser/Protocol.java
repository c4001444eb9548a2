package waymark.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The Chrome DevTools Protocol over a web socket: questions with their answers, and events by session. */
final class Protocol implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int SECONDS = 60;

    private final Map<Integer, CompletableFuture<JsonNode>> open = new ConcurrentHashMap<>();
    private final Map<String, BiConsumer<String, JsonNode>> listeners = new ConcurrentHashMap<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final WebSocket socket;

    private Protocol(URI address) {
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, new Incoming())
                .orTimeout(SECONDS, TimeUnit.SECONDS)
                .join();
    }

    static Protocol connect(URI address) {
        return new Protocol(address);
    }

    /** Asks the browser itself. */
    JsonNode ask(String method, Map<String, ?> parameters) {
        return ask("", method, parameters);
    }

    Session session(String id) {
        return new Session(this, id);
    }

    private JsonNode ask(String session, String method, Map<String, ?> parameters) {
        int id = asked.incrementAndGet();
        ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
        message.set("params", JSON.valueToTree(parameters));
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        open.put(id, answer);
        send(message.toString());
        try {
            return answer.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(method + " " + parameters, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(method, e);
        }
    }

    /** A web socket takes one text at a time. */
    private synchronized void send(String text) {
        socket.sendText(text, true).orTimeout(SECONDS, TimeUnit.SECONDS).join();
    }

    private void receive(String text) {
        JsonNode message = JSON.readTree(text);
        if (message.has("id")) {
            CompletableFuture<JsonNode> answer = open.remove(message.path("id").asInt());
            if (message.has("error")) {
                answer.completeExceptionally(
                        new IllegalStateException(message.path("error").toString()));
            } else {
                answer.complete(message.path("result"));
            }
        } else {
            BiConsumer<String, JsonNode> listener =
                    listeners.get(message.path("sessionId").asString(""));
            if (listener != null) {
                listener.accept(message.path("method").asString(), message.path("params"));
            }
        }
    }

    @Override
    public void close() {
        socket.abort();
    }

    /** One tab's share of the protocol. */
    record Session(Protocol protocol, String id) {
        JsonNode ask(String method, Map<String, ?> parameters) {
            return protocol.ask(id, method, parameters);
        }

        /** Who hears of what happens in the tab; called from the socket's thread, where nothing may be asked. */
        void listen(BiConsumer<String, JsonNode> listener) {
            protocol.listeners.put(id, listener);
        }
    }

    /** Puts the pieces of a message together. */
    private final class Incoming implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                String whole = text.toString();
                text.setLength(0);
                receive(whole);
            }
            from.request(1);
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            open.values().forEach(answer -> answer.completeExceptionally(error));
        }
    }
}
