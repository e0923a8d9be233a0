package org.qingshan.itests.container;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The accounts every test container starts with. */
public enum Accounts {
    WATER_OFFICER("officer-water", "OFFICER", "water", "450100"),
    WATER_OFFICER_REGION("officer-water-region", "OFFICER", "water", "450000"),
    FORESTRY_OFFICER("officer-forestry", "OFFICER", "forestry", "450000"),
    SAMPLE_OFFICER("officer-sample", "OFFICER", "sample", "450000"),
    CENTRAL("central", "CENTRAL", "", ""),
    ADMINISTRATOR("admin", "ADMINISTRATOR", "", "");

    static final String CSV = Stream.of(values())
            .map(a -> String.join(",", a.login, a.login, a.password(), a.role, a.department, a.region))
            .collect(Collectors.joining("\n", "login,name,password,roles,department,region\n", "\n"));

    private final String login;
    private final String role;
    private final String department;
    private final String region;

    Accounts(String login, String role, String department, String region) {
        this.login = login;
        this.role = role;
        this.department = department;
        this.region = region;
    }

    public String login() {
        return login;
    }

    public String password() {
        return "a long enough password of " + login;
    }
}
