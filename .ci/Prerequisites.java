import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Sees to the programs that tests need and Maven does not bring: {@code java Prerequisites.java postgresql chromium
 * chinese-font}. What is there stays as it is. What is missing is installed through apt-get when that is allowed to this
 * user; otherwise one sentence says what to install, and the build ends.
 */
public final class Prerequisites {

    private enum Need {
        POSTGRESQL("postgresql", "PostgreSQL, with initdb and pg_ctl (Debian package postgresql)") {
            @Override
            boolean isThere() throws IOException {
                return onPath("initdb") || anyMatch("/usr/lib/postgresql", "*/bin/initdb");
            }
        },
        CHROMIUM("chromium", "Chromium (Debian package chromium)") {
            @Override
            boolean isThere() {
                return onPath("chromium");
            }
        },
        CHINESE_FONT("fonts-wqy-zenhei", "a Chinese font (Debian package fonts-wqy-zenhei)") {
            @Override
            boolean isThere() throws IOException {
                return onPath("fc-list")
                        ? !output("fc-list", ":lang=zh", "family").isBlank()
                        : anyMatch("/usr/share/fonts/truetype", "wqy/*");
            }
        };

        private final String debianPackage;
        private final String description;

        Need(String debianPackage, String description) {
            this.debianPackage = debianPackage;
            this.description = description;
        }

        abstract boolean isThere() throws IOException;
    }

    public static void main(String[] args) throws Exception {
        List<Need> missing = new ArrayList<>();
        for (String arg : args) {
            Need need = Need.valueOf(arg.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
            if (!need.isThere()) {
                missing.add(need);
            }
        }
        if (missing.isEmpty()) {
            return;
        }
        if (onPath("apt-get") && isRoot()) {
            install(missing);
        }
        for (Need need : missing) {
            if (!need.isThere()) {
                System.err.println("The tests need " + need.description + ", which was not found. Please install it, or build"
                        + " as root on Debian to have it installed. 测试需要 " + need.debianPackage + "，请先安装。");
                System.exit(1);
            }
        }
    }

    private static void install(List<Need> missing) throws Exception {
        List<String> command = new ArrayList<>(List.of("apt-get", "install", "-y", "--no-install-recommends"));
        missing.forEach(need -> command.add(need.debianPackage));
        System.out.println("Installing what the tests need: " + String.join(" ", command));
        if (run(command) != 0) {
            run(List.of("apt-get", "update"));
            run(command);
        }
    }

    private static int run(List<String> command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        return builder.start().waitFor();
    }

    private static boolean isRoot() throws IOException {
        return output("id", "-u").strip().equals("0");
    }

    private static String output(String... command) throws IOException {
        return new String(new ProcessBuilder(command).start().getInputStream().readAllBytes());
    }

    private static boolean onPath(String program) {
        String path = System.getenv("PATH");
        return path != null
                && Stream.of(path.split(File.pathSeparator))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static boolean anyMatch(String folder, String pattern) throws IOException {
        Path start = Path.of(folder);
        if (!Files.isDirectory(start)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(start, 3)) {
            var matcher = start.getFileSystem().getPathMatcher("glob:" + folder + "/" + pattern);
            return files.anyMatch(matcher::matches);
        }
    }
}
