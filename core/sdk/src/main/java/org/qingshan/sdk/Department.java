package org.qingshan.sdk;

import java.util.regex.Pattern;

/**
 * A department that handles cases (办案部门).
 *
 * @param id stable identifier, lower case with hyphens, such as {@code water}; accounts and cases refer to it
 * @param zh official short name, such as 水利
 * @param en English name
 */
public record Department(String id, String zh, String en) implements Labelled {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public Department {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("department id must be lower case with hyphens: " + id);
        }
        new Label(zh, en);
    }
}
