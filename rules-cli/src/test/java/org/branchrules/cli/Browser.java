package org.branchrules.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A headless Chromium, driven over its own debugging protocol. */
final class Browser implements AutoCloseable {
    private static final int PATIENCE = 60;

    private final Process process;
    private final Path profile;
    private final HttpClient client = HttpClient.newHttpClient();
    private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
    private final List<String> events = new CopyOnWriteArrayList<>();
    private final WebSocket socket;
    private int last;

    private Browser(Process process, Path profile) throws IOException, InterruptedException {
        this.process = process;
        this.profile = profile;
        String list = get("http://127.0.0.1:" + port(process) + "/json/list");
        this.socket = client.newWebSocketBuilder()
                .buildAsync(
                        URI.create(found("\"webSocketDebuggerUrl\": \"(ws:[^\"]+/page/[^\"]+)\"", list)),
                        new Listener())
                .join();
        for (String domain : List.of("Page", "Network", "Log", "Runtime")) {
            command(domain + ".enable", "{}");
        }
    }

    private static Optional<Path> installed() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Opens a page; the test is skipped, and says so, where no browser is installed. */
    static Browser at(Path page, Path profile) throws IOException, InterruptedException {
        Optional<Path> chromium = installed();
        assumeTrue(chromium.isPresent(), "skipped: no Chromium is installed, so the page is not opened in a browser");
        Browser browser = start(chromium.get(), profile);
        try {
            browser.open(page);
            return browser;
        } catch (InterruptedException | RuntimeException e) {
            browser.close();
            throw e;
        }
    }

    private static Browser start(Path chromium, Path profile) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        chromium.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .start();
        try {
            return new Browser(process, profile);
        } catch (IOException | InterruptedException | RuntimeException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    private static String port(Process process) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher listening = Pattern.compile("DevTools listening on ws://127.0.0.1:(\\d+)/")
                    .matcher(line);
            if (listening.find()) {
                return listening.group(1);
            }
        }
        throw new IOException("the browser did not start");
    }

    private String get(String address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static String found(String pattern, String in) {
        Matcher matcher = Pattern.compile(pattern).matcher(in);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + pattern + " in " + in);
        }
        return matcher.group(1);
    }

    /** Opens a file and waits until it is loaded. */
    private void open(Path file) throws InterruptedException {
        command("Page.navigate", "{\"url\": \"" + file.toUri() + "\"}");
        for (int i = 0; i < PATIENCE * 10 && events("Page.loadEventFired").isEmpty(); i++) {
            Thread.sleep(100);
        }
    }

    /** The value of an expression that gives a text. */
    String text(String expression) throws InterruptedException {
        String escaped = ("String(" + expression + ")").replace("\\", "\\\\").replace("\"", "\\\"");
        String answer = command("Runtime.evaluate", "{\"returnByValue\": true, \"expression\": \"" + escaped + "\"}");
        return unescaped(found("\"value\":\"((?:[^\"\\\\]|\\\\.)*)\"", answer));
    }

    private static String unescaped(String json) {
        return Pattern.compile("\\\\u([0-9a-fA-F]{4})")
                .matcher(json)
                .replaceAll(code -> String.valueOf((char) Integer.parseInt(code.group(1), 16)));
    }

    /** The colour that the browser paints behind the page when the user asks for a light or a dark one. */
    String background(String scheme) throws InterruptedException {
        command(
                "Emulation.setEmulatedMedia",
                "{\"features\": [{\"name\": \"prefers-color-scheme\", \"value\": \"" + scheme + "\"}]}");
        return text("getComputedStyle(document.body).backgroundColor");
    }

    /** That nothing went wrong, nothing was written to the console, and nobody but the page itself was asked for anything. */
    void assertQuiet(Path page) {
        assertThat(events("Runtime.exceptionThrown")).isEmpty();
        assertThat(events("Log.entryAdded")).isEmpty();
        assertThat(events("Runtime.consoleAPICalled")).isEmpty();
        assertThat(events("Network.requestWillBeSent"))
                .isNotEmpty()
                .allMatch(request -> request.contains("\"url\":\"" + page.toUri()));
    }

    private String command(String name, String parameters) throws InterruptedException {
        int id = ++last;
        socket.sendText("{\"id\": " + id + ", \"method\": \"" + name + "\", \"params\": " + parameters + "}", true)
                .join();
        while (true) {
            String message = messages.poll(PATIENCE, TimeUnit.SECONDS);
            if (message == null) {
                throw new IllegalStateException("no answer to " + name);
            }
            if (message.startsWith("{\"id\":" + id + ",")) {
                return message;
            }
        }
    }

    /** What happened of that kind. */
    private List<String> events(String method) {
        return events.stream()
                .filter(event -> event.startsWith("{\"method\":\"" + method + "\""))
                .toList();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        socket.abort();
        // its helper processes go on writing into the profile for a moment after it has ended itself
        List<ProcessHandle> helpers = process.descendants().toList();
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        for (ProcessHandle helper : helpers) {
            helper.destroyForcibly();
            helper.onExit().orTimeout(PATIENCE, TimeUnit.SECONDS).join();
        }
        for (String link : List.of("SingletonSocket", "SingletonLock", "SingletonCookie")) {
            Files.deleteIfExists(profile.resolve(link)); // they point out of the profile
        }
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean complete) {
            text.append(data);
            if (complete) {
                String message = text.toString();
                text.setLength(0);
                if (message.startsWith("{\"id\":")) {
                    messages.add(message);
                } else {
                    events.add(message);
                }
            }
            webSocket.request(1);
            return null;
        }
    }
}
