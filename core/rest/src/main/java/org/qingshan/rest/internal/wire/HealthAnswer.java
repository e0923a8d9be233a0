package org.qingshan.rest.internal.wire;

import java.util.List;

/** Whether the platform is up. */
public record HealthAnswer(String status) {
    /** Whether it can work, and what stands in the way. */
    public record Ready(String status, List<Check> checks) {}

    /** One thing it stands on. */
    public record Check(String name, boolean ok, String detail) {}
}
