package org.qingshan.casework.port;

import org.jspecify.annotations.Nullable;
import org.qingshan.sdk.Region;

/**
 * What to list. A null means: no matter.
 *
 * @param kind CLUE or CASE; null for both (the inbox)
 * @param scopeDepartment the department whose dossiers the caller may see; null for all
 * @param scopeRegion the city whose dossiers the caller may see; null, or the autonomous region, for all
 * @param stage constant of the stage
 * @param department id
 * @param region city
 * @param channel constant of the channel
 * @param officer login
 * @param open whether work goes on
 * @param text found in number, parties, place or cause; any length, Chinese included
 * @param sort order
 * @param after cursor from {@link Page#next()}; an invalid one is an {@link IllegalArgumentException}
 * @param limit 1 to 200
 */
public record DossierQuery(
        StreamId.@Nullable Kind kind,
        @Nullable String scopeDepartment,
        @Nullable Region scopeRegion,
        @Nullable String stage,
        @Nullable String department,
        @Nullable Region region,
        @Nullable String channel,
        @Nullable String officer,
        @Nullable Boolean open,
        @Nullable String text,
        Sort sort,
        @Nullable String after,
        int limit) {
    /** Order of a list; ties by id. */
    public enum Sort {
        /** Deadline that ends first; those without one last. */
        DUE,
        /** Latest change first. */
        UPDATED,
        /** Newest first. */
        CREATED
    }

    public DossierQuery {
        if (limit < 1 || limit > 200) {
            throw new IllegalArgumentException("limit must be 1 to 200");
        }
    }
}
