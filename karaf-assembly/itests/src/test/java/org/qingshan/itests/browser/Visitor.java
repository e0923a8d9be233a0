package org.qingshan.itests.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.qingshan.itests.container.Accounts;

/**
 * Somebody at the console. Whatever the browser complains about on the way is kept, see {@link #complaints()}; every page
 * looked at is photographed and examined for barriers.
 */
public final class Visitor implements AutoCloseable {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    private final BrowserContext context;
    private final Page page;
    private final URI address;
    private final Path shots;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    public Visitor(Chromium chromium, URI address) {
        this.address = address;
        this.shots = Path.of(System.getProperty("qingshan.shots"));
        this.context = chromium.fresh();
        this.page = context.newPage();
        page.onPageError(error -> complaints.add("error of the page: " + error));
        page.onConsoleMessage(message -> {
            boolean bad = message.type().equals("error") || message.type().equals("warning");
            if (bad && expected.stream().noneMatch(message.location()::contains)) {
                complaints.add(message.type() + " at " + message.location() + ": " + message.text());
            }
        });
    }

    public Page page() {
        return page;
    }

    /** What went wrong so far: errors and warnings on the browser's console, errors of scripts, barriers. */
    public List<String> complaints() {
        return complaints;
    }

    /** Requests to this path are refused on purpose, which Chromium writes to its console. */
    public void expectRefusalsOf(String path) {
        expected.add(path);
    }

    public void visit(String path) {
        page.navigate(address.resolve(path).toString());
    }

    public void signIn(Accounts account) {
        visit("/console/");
        button("登录").waitFor();
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("登录名"))
                .fill(account.login());
        page.getByLabel("密码").fill(account.password());
        button("登录").click();
        heading("我的待办").waitFor();
    }

    /** Follows a link of the navigation. */
    public void go(String name) {
        page.getByRole(AriaRole.NAVIGATION)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                .first()
                .click();
        heading(name).waitFor();
    }

    /** Photographs and examines the page in Chinese and in English, and leaves it in Chinese. */
    public void look(String name) {
        examine(name + "-zh");
        button("English").click();
        button("中文").waitFor();
        examine(name + "-en");
        button("中文").click();
        button("English").waitFor();
    }

    /** The same where the language cannot be switched, such as over a drawer. */
    public void examine(String name) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        photograph(name);
        new AxeBuilder(page)
                .setLegacyMode(true)
                .withTags(RULES)
                .analyze()
                .getViolations()
                .forEach(violation -> violation
                        .getNodes()
                        .forEach(node -> complaints.add(
                                "barrier on " + name + ": " + violation.getId() + " " + node.getHtml())));
    }

    public void photograph(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(shots.resolve(name + ".png"))
                .setFullPage(!drawer().isVisible()));
    }

    /** Takes a step in its drawer. */
    public void step(String name, Consumer<FormSheet> fill) {
        step(name, fill, null);
    }

    /** Takes a step and photographs its drawer, filled in, under {@code shot}. */
    public void step(String name, Consumer<FormSheet> fill, @Nullable String shot) {
        openStep(name);
        fill.accept(sheet());
        if (shot != null) {
            examine(shot);
        }
        submit();
        page.getByText("已办理：" + name).first().waitFor();
        awaitNoDrawer();
    }

    public void openStep(String name) {
        page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("现在可以办理"))
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
        drawer().getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setName(name))
                .waitFor();
    }

    public void submit() {
        drawer().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("提交").setExact(true))
                .click();
    }

    public void awaitNoDrawer() {
        page.getByRole(AriaRole.DIALOG)
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    /** The form in the drawer or dialog that lies on top. */
    public FormSheet sheet() {
        return new FormSheet(page, drawer());
    }

    public Locator drawer() {
        return page.getByRole(AriaRole.DIALOG).last();
    }

    public Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    public Locator heading(String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    public void tab(String name) {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    @Override
    public void close() {
        context.close();
    }
}
