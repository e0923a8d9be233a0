package org.qingshan.casework;

import java.util.List;
import org.qingshan.sdk.Label;

/** The input does not fit its record; all problems at once. */
public final class InvalidInputException extends CaseworkException {
    private static final long serialVersionUID = 1L;
    private final transient List<Violation> violations;

    public InvalidInputException(List<Violation> violations) {
        super(
                "INVALID",
                new Label(
                        "填写内容有 " + violations.size() + " 处需要更正",
                        violations.size() + (violations.size() == 1 ? " field needs" : " fields need") + " mending"));
        this.violations = List.copyOf(violations);
    }

    public static InvalidInputException of(String field, String code, String zh, String en) {
        return new InvalidInputException(List.of(new Violation(field, code, zh, en)));
    }

    public List<Violation> violations() {
        return violations;
    }
}
