package org.qingshan.store;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A PostgreSQL server of our own: a fresh cluster in a temporary folder, on a free port of the loopback address, with every
 * commit synced to disk. It ends with the virtual machine at the latest.
 */
public final class PostgresServer implements AutoCloseable {
    private static final String USER = "qingshan";
    private static final String PASSWORD = "only-for-this-cluster";
    private static final long PATIENCE_SECONDS = 90;

    private final Path bin;
    private final Path folder;
    private final int port;
    private final Thread atTheEnd = new Thread(this::remove, "postgresql-stop");

    private PostgresServer(Path bin, Path folder, int port) {
        this.bin = bin;
        this.folder = folder;
        this.port = port;
    }

    private static final class Shared {
        static final PostgresServer SERVER = start();
    }

    /** The server that all tests of this virtual machine use, each with databases of its own. */
    public static PostgresServer shared() {
        return Shared.SERVER;
    }

    /** @throws IllegalStateException when PostgreSQL is not installed, saying what to install */
    public static PostgresServer start() {
        try {
            Path bin = findBin()
                    .orElseThrow(() ->
                            new IllegalStateException("PostgreSQL is needed here and was not found. Please install"
                                    + " it (Debian and Ubuntu: apt-get install postgresql), or name the folder of pg_ctl with"
                                    + " -Dqingshan.postgresql.bin=…"));
            Path folder = Files.createTempDirectory("qingshan-postgresql-");
            int port;
            try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                port = socket.getLocalPort();
            }
            PostgresServer server = new PostgresServer(bin, folder, port);
            Runtime.getRuntime().addShutdownHook(server.atTheEnd);
            server.initialise();
            server.resume();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> findBin() throws IOException {
        String named = System.getProperty("qingshan.postgresql.bin");
        List<Path> folders = new ArrayList<>();
        if (named != null) {
            folders.add(Path.of(named));
        } else {
            Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                    .filter(entry -> !entry.isEmpty())
                    .map(Path::of)
                    .forEach(folders::add);
            Path debian = Path.of("/usr/lib/postgresql");
            if (Files.isDirectory(debian)) {
                try (Stream<Path> versions = Files.list(debian)) {
                    versions.sorted(Comparator.comparing((Path version) ->
                                            version.getFileName().toString().length())
                                    .thenComparing(Comparator.naturalOrder())
                                    .reversed())
                            .forEach(version -> folders.add(version.resolve("bin")));
                }
            }
        }
        return folders.stream()
                .filter(folder ->
                        Files.isExecutable(folder.resolve("pg_ctl")) && Files.isExecutable(folder.resolve("initdb")))
                .findFirst();
    }

    private void initialise() throws IOException {
        Path password = folder.resolve("password");
        Files.writeString(password, PASSWORD);
        if (isRoot()) {
            // PostgreSQL refuses to run as root; its package brings the user postgres
            run(List.of("chown", "-R", "postgres", folder.toString()));
        }
        runUnprivileged(
                "initdb",
                "-D",
                data(),
                "-U",
                USER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "-E",
                "UTF8",
                "--locale=C.UTF-8");
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    /** Stops answering, as in an outage; what was committed stays. */
    public void pause() {
        runUnprivileged("pg_ctl", "-D", data(), "-w", "-m", "immediate", "stop");
    }

    /** Answers again, at the same address. */
    public void resume() {
        String options = "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=on"
                + " -c max_connections=60 -c shared_buffers=256MB -c max_wal_size=4GB";
        runUnprivileged(
                "pg_ctl",
                "-D",
                data(),
                "-w",
                "-o",
                options,
                "-l",
                folder.resolve("log").toString(),
                "start");
    }

    public String user() {
        return USER;
    }

    public String password() {
        return PASSWORD;
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Settings of a new, empty database. */
    public StoreSettings.PostgreSql newDatabase() {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return (StoreSettings.PostgreSql) StoreSettings.postgresql(url(name), USER, PASSWORD);
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), USER, PASSWORD);
    }

    private void runUnprivileged(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        command.add(bin.resolve(program).toString());
        command.addAll(List.of(arguments));
        run(command);
    }

    private void run(List<String> command) {
        try {
            // into a file, as the server would keep a pipe open for ever
            Path output = Files.createTempFile("qingshan-postgresql-", ".out");
            try {
                Process process = new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
                boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (!ended || process.exitValue() != 0) {
                    process.destroyForcibly();
                    throw new IllegalStateException(String.join(" ", command)
                            + (ended ? " failed: " : " hangs: ")
                            + Files.readString(output, StandardCharsets.UTF_8));
                }
            } finally {
                Files.delete(output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(atTheEnd);
        remove();
    }

    private void remove() {
        try {
            if (Files.exists(folder.resolve("data").resolve("postmaster.pid"))) {
                pause();
            }
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(
                        Path visited, @org.jspecify.annotations.Nullable IOException problem) throws IOException {
                    Files.delete(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
