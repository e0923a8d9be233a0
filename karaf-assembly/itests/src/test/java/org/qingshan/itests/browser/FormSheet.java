package org.qingshan.itests.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.qingshan.itests.casework.Days;

/** A form of the console, or a part of one, filled in by the labels that a person reads. */
public final class FormSheet {
    private final Page page;
    private final Locator scope;

    FormSheet(Page page, Locator scope) {
        this.page = page;
        this.scope = scope;
    }

    public FormSheet text(String label, String value) {
        control(AriaRole.TEXTBOX, label).fill(value);
        return this;
    }

    public FormSheet number(String label, String value) {
        control(AriaRole.SPINBUTTON, label).fill(value);
        return this;
    }

    public FormSheet day(String label, int daysAgo) {
        Locator box = control(AriaRole.TEXTBOX, label);
        box.fill(Days.ago(daysAgo).toString());
        box.press("Enter");
        return this;
    }

    /** Chooses what contains this text. */
    public FormSheet choose(String label, String option) {
        control(AriaRole.COMBOBOX, label).click();
        page.locator(".ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option")
                .filter(new Locator.FilterOptions().setHasText(option))
                .first()
                .click();
        return this;
    }

    public FormSheet yes(String label) {
        return answer(label, "是");
    }

    public FormSheet answer(String label, String answer) {
        control(AriaRole.RADIOGROUP, label)
                .getByText(answer, new Locator.GetByTextOptions().setExact(true))
                .click();
        return this;
    }

    /** Adds a row to a list. */
    public FormSheet add(String what) {
        control(AriaRole.BUTTON, "添加" + what).click();
        return this;
    }

    /** Adds a row to a list of plain texts and fills it in. */
    public FormSheet add(String list, String value) {
        add(list);
        scope.getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + list)))
                .getByRole(AriaRole.TEXTBOX)
                .last()
                .fill(value);
        return this;
    }

    /** The part under this heading. */
    public FormSheet part(String name) {
        return new FormSheet(page, control(AriaRole.GROUP, name));
    }

    /** Opens an optional part, whose button begins with what it is for. */
    public FormSheet open(String what) {
        scope.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^填写" + what)))
                .first()
                .click();
        return new FormSheet(
                page,
                scope.getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + what)))
                        .first());
    }

    private Locator control(AriaRole role, String label) {
        return scope.getByRole(
                role, new Locator.GetByRoleOptions().setName(label).setExact(true));
    }
}
