package org.qingshan.itests.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Debian's Chromium, driven by the playwright-core that core/console/ui has installed, so that no browser and no driver
 * is downloaded.
 */
public final class Chromium implements AutoCloseable {
    /** Browsers of offices are years old: what came after Chromium 90 is taken away before a page's own scripts run. */
    private static final String CHROMIUM_90 = """
            for (const [owner, names] of [
              [Object, ['hasOwn', 'groupBy']],
              [Array.prototype, ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with']],
              [String.prototype, ['at', 'isWellFormed', 'toWellFormed']],
              [Object.getPrototypeOf(Int8Array.prototype), ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'with']],
              [Set.prototype, ['union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf', 'symmetricDifference', 'isDisjointFrom']],
              [Map, ['groupBy']], [Promise, ['withResolvers', 'try']], [Array, ['fromAsync']], [globalThis, ['structuredClone']],
            ]) for (const name of names) delete owner[name];
            """;

    private final Playwright playwright;
    private final Browser browser;

    public Chromium() {
        System.setProperty("playwright.cli.dir", driver().toString());
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of(
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                        "1",
                        "PLAYWRIGHT_NODEJS_PATH",
                        onPath("node").toString())));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(onPath("chromium"))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** A browser that nobody has used yet, in an office of Nanning. */
    public BrowserContext fresh() {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(1440, 1000)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai"));
        context.addInitScript(CHROMIUM_90);
        context.setDefaultTimeout(20_000);
        return context;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** Playwright looks for {@code package/} in the folder of its driver. */
    private static Path driver() {
        String installed = System.getProperty("qingshan.playwright");
        if (installed == null || !Files.exists(Path.of(installed, "cli.js"))) {
            throw new IllegalStateException(
                    "playwright-core is not in " + installed + "; build core/console first: npm installs it there");
        }
        try {
            Path folder = Files.createDirectories(Path.of(System.getProperty("qingshan.work"), "playwright"));
            Path link = folder.resolve("package");
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, Path.of(installed));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path onPath(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(program + " is not on the path; please install it"));
    }
}
