package org.qingshan.casework.internal.accounts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.AccountService.AccountChange;
import org.qingshan.casework.Caller;
import org.qingshan.casework.InvalidInputException;
import org.qingshan.casework.Role;
import org.qingshan.casework.internal.tables.ColumnNames;
import org.qingshan.casework.internal.tables.ColumnNames.Column;
import org.qingshan.casework.internal.tables.CsvRows;
import org.qingshan.casework.internal.tables.RawRow;
import org.qingshan.casework.internal.tables.RowStream;
import org.qingshan.casework.internal.tables.UnreadableFileException;
import org.qingshan.casework.port.AccountRow;
import org.qingshan.sdk.Region;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The accounts an installation starts with, in {@code etc/accounts.csv}. When every row is good, those accounts that do not
 * exist yet are created and the file, which holds passwords, is deleted; otherwise nothing is created and the log says what
 * to mend, without repeating a password.
 */
final class AccountsFile {
    private static final Logger LOG = LoggerFactory.getLogger(AccountsFile.class);
    private static final Caller PLATFORM = new Caller("platform", "平台", Set.of(Role.ADMINISTRATOR), null, null);
    private static final ColumnNames COLUMNS = new ColumnNames(List.of(
            column("login", true),
            column("name", true),
            column("password", true),
            column("roles", true),
            column("department", false),
            column("region", false)));
    private final Path file;

    AccountsFile(Path file) {
        this.file = file;
    }

    private static Column column(String name, boolean required) {
        return new Column(name, name, required, Set.of(name));
    }

    private record NewAccount(AccountRow row, String password) {}

    /** Never throws on what stands in the file: the platform starts all the same. */
    void bringIn(Accounts accounts) {
        if (!Files.isRegularFile(file)) {
            return;
        }
        List<String> problems = new ArrayList<>();
        List<NewAccount> found = new ArrayList<>();
        try (RowStream rows = new CsvRows(file, COLUMNS)) {
            COLUMNS.check(rows.names());
            while (rows.hasNext()) {
                read(rows.next(), problems).ifPresent(found::add);
            }
        } catch (UnreadableFileException e) {
            problems.add(e.sentence().en());
        }
        refuseRepeated(found, problems);
        if (!problems.isEmpty()) {
            LOG.error("{} was not used; mend it and restart: {}", file, String.join("; ", problems));
            return;
        }
        create(accounts, found);
        delete();
    }

    private static void create(Accounts accounts, List<NewAccount> found) {
        List<NewAccount> missing = new ArrayList<>();
        for (NewAccount account : found) {
            if (accounts.exists(account.row().login())) {
                LOG.info(
                        "account {} exists already and was left as it is",
                        account.row().login());
            } else {
                missing.add(account);
            }
        }
        // Hashing is dear on purpose, and the platform is waiting to start
        List<AccountRow> rows = missing.parallelStream()
                .map(account -> accounts.hashed(account.row(), account.password()))
                .toList();
        for (AccountRow row : rows) {
            if (accounts.insert(PLATFORM, row)) {
                LOG.info("account {} was created", row.login());
            }
        }
    }

    private static Optional<NewAccount> read(RawRow row, List<String> problems) {
        String line = "line " + row.line() + ": ";
        if (row.flaw() != null) {
            problems.add(line + row.flaw().en());
            return Optional.empty();
        }
        Map<String, String> cells = new HashMap<>();
        row.cells().forEach((name, text) -> {
            Column column = COLUMNS.find(name);
            if (column != null) {
                cells.put(column.id(), text.strip());
            }
        });
        int before = problems.size();
        Set<Role> roles = roles(cells.getOrDefault("roles", ""), line, problems);
        Region region = region(cells.getOrDefault("region", ""), line, problems);
        String password = cells.getOrDefault("password", "");
        try {
            AccountRow account = Accounts.checked(new AccountChange(
                    cells.getOrDefault("login", ""),
                    cells.getOrDefault("name", ""),
                    password,
                    roles,
                    emptyToNull(cells.getOrDefault("department", "")),
                    region,
                    false));
            return problems.size() == before ? Optional.of(new NewAccount(account, password)) : Optional.empty();
        } catch (InvalidInputException e) {
            e.violations().forEach(v -> problems.add(line + v.field() + " " + v.en()));
            return Optional.empty();
        }
    }

    private static Set<Role> roles(String text, String line, List<String> problems) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String name : text.split("\\|")) {
            try {
                if (!name.isBlank()) {
                    roles.add(Role.valueOf(name.strip()));
                }
            } catch (IllegalArgumentException e) {
                problems.add(line + "roles are OFFICER, CENTRAL and ADMINISTRATOR, separated by |");
            }
        }
        return roles;
    }

    private static @Nullable Region region(String text, String line, List<String> problems) {
        if (text.isEmpty()) {
            return null;
        }
        Optional<Region> region = Region.of(text);
        if (region.isEmpty()) {
            problems.add(line + "region must be a code such as 450100");
        }
        return region.orElse(null);
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static void refuseRepeated(List<NewAccount> found, List<String> problems) {
        Map<String, Long> times = new HashMap<>();
        found.forEach(account -> times.merge(account.row().login(), 1L, Long::sum));
        times.forEach((login, count) -> {
            if (count > 1) {
                problems.add("login " + login + " is there " + count + " times");
            }
        });
    }

    private void delete() {
        try {
            Files.delete(file);
            LOG.info("{} was deleted, since it holds passwords", Objects.requireNonNull(file.getFileName()));
        } catch (IOException e) {
            LOG.error("{} holds passwords and could not be deleted; delete it by hand: {}", file, e.toString());
        }
    }
}
