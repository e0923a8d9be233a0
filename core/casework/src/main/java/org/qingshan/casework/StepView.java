package org.qingshan.casework;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.qingshan.lifecycle.Rejection;

/**
 * A step as a caller sees it at a file: open with the schema of what to fill in, or closed with the reason.
 *
 * @param id in kebab case, as in the address
 * @param zh Chinese term
 * @param en English
 * @param basis where the law says so
 * @param needsPlugin whether a department's plugin takes part
 * @param schema JSON Schema of its record; null when closed
 * @param reason why it is closed; null when open
 */
public record StepView(
        String id,
        String zh,
        String en,
        String basis,
        boolean needsPlugin,
        @Nullable ObjectNode schema,
        @Nullable Rejection reason) {
    public boolean open() {
        return reason == null;
    }
}
