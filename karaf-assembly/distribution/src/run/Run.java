import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Starts the platform in the foreground with demonstration data: {@code mvn -Prun}.
 *
 * <p>Arguments: the assembled distribution, the folder of demonstration data, the folder for records, the port. The
 * distribution is used where it lies; configuration and the container's cache go to {@code <records>/container}. What
 * an earlier run left in the records is kept, and the demonstration is played only once.
 */
public final class Run {
    private static final String HOST = "127.0.0.1";
    private static final Duration START_LIMIT = Duration.ofMinutes(3);

    private final Path distribution;
    private final Path demo;
    private final Path records;
    private final Path container;
    private final int port;

    private Run(Path distribution, Path demo, Path records, int port) {
        this.distribution = distribution;
        this.demo = demo;
        this.records = records;
        this.container = records.resolve("container");
        this.port = port;
    }

    public static void main(String[] args) throws Exception {
        if (args.length != 4) {
            System.err.println("Usage: java Run.java <distribution> <demonstration> <records> <port>");
            System.exit(2);
        }
        Run run = new Run(absolute(args[0]), absolute(args[1]), absolute(args[2]), portOf(args[3]));
        System.exit(run.start());
    }

    private int start() throws Exception {
        if (!Files.isExecutable(distribution.resolve("bin/karaf"))) {
            return refuse(distribution + " 里没有可运行的平台。 There is no assembled platform; please build first.");
        }
        if (!free(port)) {
            return refuse("端口 " + port + " 已被占用，请用 -Dqingshan.port=… 另选一个。 Port " + port
                    + " is in use; please choose another one with -Dqingshan.port=…");
        }
        boolean firstRun = !Files.exists(marker());
        prepare(firstRun);
        Process karaf = launch();
        stopWithThisProcess(karaf);

        Api api = new Api(URI.create("http://" + HOST + ":" + port + "/api/v1"));
        if (!ready(karaf, api)) {
            karaf.destroy();
            karaf.waitFor(30, TimeUnit.SECONDS);
            return refuse("平台没有启动。 The platform did not start. " + log() + " ends with:\n" + lastLines(log()));
        }
        Map<String, Account> accounts = accounts();
        if (firstRun) {
            play(api, accounts);
            Files.writeString(marker(), "The demonstration of src/run/demo was played into these records.\n");
        }
        greet(accounts);
        return karaf.waitFor();
    }

    /** Lays out what the container writes to; of an earlier run only its caches are removed. */
    private void prepare(boolean firstRun) throws IOException {
        for (String cache : List.of("cache", "tmp", "generated-bundles", "kar", "port")) {
            delete(container.resolve("data").resolve(cache));
        }
        Files.createDirectories(container.resolve("data/tmp"));
        Files.createDirectories(container.resolve("deploy"));
        copy(distribution.resolve("etc"), container.resolve("etc"));
        copy(demo.resolve("etc"), container.resolve("etc"));
        if (firstRun) {
            copy(demo.resolve("clues"), records.resolve("clues"));
        }
    }

    private Process launch() throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(distribution.resolve("bin/karaf").toString(), "server");
        Path output = container.resolve("data/output.log");
        builder.redirectErrorStream(true).redirectOutput(output.toFile()).redirectInput(ProcessBuilder.Redirect.PIPE);
        Map<String, String> environment = builder.environment();
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("KARAF_HOME", distribution.toString());
        environment.put("KARAF_BASE", container.toString());
        environment.put("KARAF_DATA", container.resolve("data").toString());
        environment.put("KARAF_ETC", container.resolve("etc").toString());
        environment.put("KARAF_EXEC", "exec");
        environment.put("QINGSHAN_HOST", HOST);
        environment.put("QINGSHAN_PORT", Integer.toString(port));
        environment.put("QINGSHAN_SSH_PORT", Integer.toString(free(8101) ? 8101 : anyFreePort()));
        environment.put("QINGSHAN_DATA", records.toString());
        say("正在启动青山…… Starting Qingshan in " + records);
        return builder.start();
    }

    /** The container ends with this process, and this process with the build that started it. */
    private static void stopWithThisProcess(Process karaf) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            karaf.destroy();
            try {
                if (!karaf.waitFor(30, TimeUnit.SECONDS)) {
                    karaf.destroyForcibly();
                }
            } catch (InterruptedException e) {
                karaf.destroyForcibly();
            }
        }));
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
    }

    private static boolean ready(Process karaf, Api api) throws InterruptedException {
        long limit = System.nanoTime() + START_LIMIT.toNanos();
        while (karaf.isAlive() && System.nanoTime() < limit) {
            try {
                if (api.status("/ready") == 200) {
                    return true;
                }
            } catch (IOException notListeningYet) {
                // asked again until the limit
            }
            Thread.sleep(200);
        }
        return false;
    }

    private void play(Api api, Map<String, Account> accounts) throws Exception {
        Path cases = demo.resolve("cases");
        if (!Files.isDirectory(cases)) {
            return;
        }
        try (Stream<Path> scripts = Files.list(cases)) {
            for (Path script : scripts.sorted().toList()) {
                say("示例案件 Demonstration case: " + script.getFileName());
                new Script(script, api, accounts).play();
            }
        }
    }

    private void greet(Map<String, Account> accounts) {
        StringBuilder text = new StringBuilder();
        text.append("\n  青山 Qingshan — 生态环境损害赔偿办案平台\n\n");
        text.append("  打开浏览器 Open     http://localhost:").append(port).append("/\n\n");
        text.append("  示例账户 Demonstration accounts (login / password)\n");
        accounts.values()
                .forEach(a -> text.append(
                        String.format(Locale.ROOT, "    %-22s / %-16s %s%n", a.login(), a.password(), a.name())));
        text.append("\n  线索文件放入 Drop clue files into     ").append(records.resolve("clues"));
        text.append("\n  部门组件放入 Drop plugins into        ").append(container.resolve("deploy"));
        text.append("\n  日志 Log                              ").append(log());
        text.append("\n  按 Ctrl-C 停止 Stop with Ctrl-C\n");
        System.out.println(text);
    }

    private Map<String, Account> accounts() throws IOException {
        Map<String, Account> accounts = new LinkedHashMap<>();
        Path file = demo.resolve("etc/accounts.csv");
        if (Files.exists(file)) {
            Files.readAllLines(file).stream()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(",", -1))
                    .forEach(cell -> accounts.put(cell[0], new Account(cell[0], cell[1], cell[2])));
        }
        return accounts;
    }

    private Path marker() {
        return records.resolve("demonstration.txt");
    }

    private Path log() {
        return container.resolve("data/log/karaf.log");
    }

    private static String lastLines(Path log) throws IOException {
        if (!Files.exists(log)) {
            return "(nothing)";
        }
        List<String> lines = Files.readAllLines(log);
        return lines.stream().skip(Math.max(0, lines.size() - 30)).collect(Collectors.joining("\n"));
    }

    private static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(HOST), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static int anyFreePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            return socket.getLocalPort();
        }
    }

    private static int portOf(String text) {
        if (text.matches("[1-9][0-9]{0,4}") && Integer.parseInt(text) < 65536) {
            return Integer.parseInt(text);
        }
        System.exit(refuse("端口应为 1–65535 的整数。 The port must be a number from 1 to 65535, not " + text));
        return 0;
    }

    private static void copy(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static void delete(Path path) throws IOException {
        if (Files.exists(path)) {
            try (Stream<Path> files = Files.walk(path)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static Path absolute(String path) {
        return Path.of(path).toAbsolutePath().normalize();
    }

    private static void say(String text) {
        System.out.println("[qingshan] " + text);
    }

    private static int refuse(String text) {
        System.err.println("[qingshan] " + text);
        return 1;
    }

    private record Account(String login, String name, String password) {}

    /** The platform's REST interface, as far as the demonstration needs it. */
    private static final class Api {
        private final URI base;
        private final HttpClient http =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

        Api(URI base) {
            this.base = base;
        }

        int status(String path) throws IOException, InterruptedException {
            return http.send(request(path).GET().build(), BodyHandlers.discarding())
                    .statusCode();
        }

        HttpResponse<String> get(Account account, String path) throws IOException, InterruptedException {
            return http.send(as(account, request(path)).GET().build(), BodyHandlers.ofString());
        }

        HttpResponse<String> post(Account account, String path, String body) throws IOException, InterruptedException {
            HttpRequest.Builder request =
                    as(account, request(path)).header("Content-Type", "application/json; charset=UTF-8");
            int step = path.indexOf("/steps/");
            if (step >= 0) {
                get(account, path.substring(0, step))
                        .headers()
                        .firstValue("ETag")
                        .ifPresent(version -> request.header("If-Match", version));
            }
            return http.send(request.POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
        }

        private HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(30));
        }

        private static HttpRequest.Builder as(Account account, HttpRequest.Builder request) {
            byte[] login = (account.login() + ":" + account.password()).getBytes(StandardCharsets.UTF_8);
            return request.header(
                    "Authorization", "Basic " + Base64.getEncoder().encodeToString(login));
        }
    }

    /**
     * One demonstration case as a list of requests, each after a line {@code ###}: {@code GET path} or {@code POST
     * path}, headers {@code As: login} and {@code Save: name = regular expression with one group}, an empty line, the
     * body. {@code {{name}}} stands for a saved value, {@code {{today}}} and {@code {{today-30}}} for a date. A GET is
     * asked again until every Save matches, so that a script can wait for a clue that is still being read.
     */
    private static final class Script {
        private static final Pattern VALUE = Pattern.compile("\\{\\{(\\w+)([+-]\\d+)?}}");
        private static final int ATTEMPTS = 150;

        private final Path file;
        private final Api api;
        private final Map<String, Account> accounts;
        private final Map<String, String> values = new HashMap<>();

        Script(Path file, Api api, Map<String, Account> accounts) {
            this.file = file;
            this.api = api;
            this.accounts = accounts;
        }

        void play() throws Exception {
            for (String step : Files.readString(file).split("(?m)^###.*$")) {
                if (!step.isBlank()) {
                    send(step.strip());
                }
            }
        }

        private void send(String step) throws Exception {
            String[] parts = step.split("\\R\\s*\\R", 2);
            List<String> head = parts[0].lines().map(this::filled).toList();
            String body = parts.length > 1 ? filled(parts[1]) : "";
            String[] first = head.get(0).split(" ", 2);
            Account account = accounts.get(header(head, "As:").get(0));
            List<String> saves = header(head, "Save:");
            for (int attempt = 1; ; attempt++) {
                HttpResponse<String> answer =
                        first[0].equals("GET") ? api.get(account, first[1]) : api.post(account, first[1], body);
                if (answer.statusCode() / 100 == 2 && saves.stream().allMatch(s -> save(s, answer.body()))) {
                    return;
                }
                if (first[0].equals("POST") || attempt == ATTEMPTS) {
                    throw new IllegalStateException(file.getFileName() + ": " + head.get(0) + " -> "
                            + answer.statusCode() + " " + answer.body());
                }
                Thread.sleep(200);
            }
        }

        private boolean save(String rule, String body) {
            String[] parts = rule.split("=", 2);
            Matcher found = Pattern.compile(parts[1].strip()).matcher(body);
            if (found.find()) {
                values.put(parts[0].strip(), found.group(1));
                return true;
            }
            return false;
        }

        private String filled(String text) {
            return VALUE.matcher(text).replaceAll(m -> Matcher.quoteReplacement(value(m.group(1), m.group(2))));
        }

        private String value(String name, String days) {
            if (name.equals("today")) {
                return LocalDate.now()
                        .plusDays(days == null ? 0 : Integer.parseInt(days))
                        .toString();
            }
            String value = values.get(name);
            if (value == null) {
                throw new IllegalStateException(file.getFileName() + ": {{" + name + "}} was never saved");
            }
            return value;
        }

        private static List<String> header(List<String> head, String name) {
            return head.stream()
                    .filter(line -> line.startsWith(name))
                    .map(line -> line.substring(name.length()).strip())
                    .toList();
        }
    }
}
