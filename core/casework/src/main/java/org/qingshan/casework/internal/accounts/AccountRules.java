package org.qingshan.casework.internal.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.AccountService.AccountChange;
import org.qingshan.casework.Role;
import org.qingshan.casework.Violation;
import org.qingshan.casework.port.AccountRow;

/** What an account must be like; every violation says how to mend it. */
final class AccountRules {
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{1,63}");
    private static final Pattern DEPARTMENT = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int SHORTEST_PASSWORD = 10;
    private static final int LONGEST_PASSWORD = 200;
    private static final int LONGEST_LOGIN = 64;
    private static final int LONGEST_NAME = 60;

    private AccountRules() {}

    /** How logins are compared: without regard to case and to spaces around them. What is too long stays too long. */
    static String login(String typed) {
        String login = typed.strip().toLowerCase(Locale.ROOT);
        return login.length() > LONGEST_LOGIN ? login.substring(0, LONGEST_LOGIN + 1) : login;
    }

    static boolean isLogin(String login) {
        return LOGIN.matcher(login).matches();
    }

    /** Whether it could be anybody's password; others need no look-up. */
    static boolean isPassword(String password) {
        return password.length() <= 2 * LONGEST_PASSWORD
                && password.codePointCount(0, password.length()) <= LONGEST_PASSWORD;
    }

    /** What is wrong with a password; the list is empty when nothing is. The password itself is never repeated. */
    static List<Violation> ofPassword(String field, String login, @Nullable String password) {
        if (password == null || password.isEmpty()) {
            return List.of(new Violation(field, "NotBlank", "请填写密码", "is required"));
        }
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST_PASSWORD || length > LONGEST_PASSWORD) {
            return List.of(new Violation(
                    field,
                    "Size",
                    "密码须为 " + SHORTEST_PASSWORD + " 至 " + LONGEST_PASSWORD + " 个字符，现为 " + length + " 个",
                    "must have " + SHORTEST_PASSWORD + " to " + LONGEST_PASSWORD + " characters, and has " + length));
        }
        if (login(password).equals(login) || password.chars().distinct().count() < 4) {
            return List.of(new Violation(
                    field,
                    "Guessable",
                    "密码太容易猜到：不能与账号相同，至少用 4 种不同字符",
                    "is too easy to guess: it must differ from the login and use at least 4 different characters"));
        }
        return List.of();
    }

    /** What is wrong with a new account. */
    static List<Violation> ofNew(AccountChange account) {
        List<Violation> violations = new ArrayList<>();
        String login = account.login() == null ? "" : login(account.login());
        if (!isLogin(login)) {
            violations.add(
                    new Violation(
                            "login",
                            "Pattern",
                            "账号须为 2 至 64 个小写字母、数字、点、下划线或连字符，以字母或数字开头",
                            "must have 2 to 64 lower-case letters, digits, dots, underscores or hyphens and start with a letter or digit"));
        }
        if (account.name() == null) {
            violations.add(new Violation("name", "NotBlank", "请填写姓名", "is required"));
        }
        violations.addAll(ofPassword("password", login, account.password()));
        if (account.roles() == null) {
            violations.add(new Violation("roles", "NotEmpty", "请至少选择一个角色", "needs at least one role"));
        }
        violations.addAll(ofGiven(account));
        return violations;
    }

    /** What is wrong with those parts of a change that were given; the password apart. */
    static List<Violation> ofGiven(AccountChange change) {
        List<Violation> violations = new ArrayList<>();
        String name = change.name();
        if (name != null
                && (name.isBlank()
                        || name.length() > LONGEST_NAME
                        || name.chars().anyMatch(Character::isISOControl))) {
            violations.add(new Violation(
                    "name",
                    "Size",
                    "姓名须为 1 至 " + LONGEST_NAME + " 个字，不含控制字符",
                    "must have 1 to " + LONGEST_NAME + " characters and no control characters"));
        }
        Set<Role> roles = change.roles();
        if (roles != null && roles.isEmpty()) {
            violations.add(new Violation("roles", "NotEmpty", "请至少选择一个角色", "needs at least one role"));
        }
        String department = change.department();
        if (department != null
                && (department.length() > 64 || !DEPARTMENT.matcher(department).matches())) {
            violations.add(new Violation(
                    "department", "Pattern", "部门须为部门代号，如 water", "must be the id of a department, such as water"));
        }
        return violations;
    }

    /** What is wrong with how an account's parts go together. */
    static List<Violation> ofWhole(AccountRow account) {
        List<Violation> violations = new ArrayList<>();
        boolean officer = account.roles().contains(Role.OFFICER);
        if (officer && account.department() == null) {
            violations.add(new Violation("department", "NotNull", "承办人须有所属部门", "an officer needs a department"));
        }
        if (officer && account.region() == null) {
            violations.add(new Violation("region", "NotNull", "承办人须有所属行政区划", "an officer needs a region"));
        }
        if (!officer && account.department() != null) {
            violations.add(new Violation(
                    "department", "Officer", "只有承办人有所属部门，请留空", "only officers have a department; leave it out"));
        }
        if (!officer && account.region() != null) {
            violations.add(new Violation(
                    "region", "Officer", "只有承办人有所属行政区划，请留空", "only officers have a region; leave it out"));
        }
        return violations;
    }
}
