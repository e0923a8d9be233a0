package org.qingshan.lifecycle;

import org.jspecify.annotations.Nullable;

/**
 * Who took a step.
 *
 * @param login account
 * @param name as shown
 * @param department id of the department acted for; null for the central office and for the platform itself
 */
public record Actor(String login, String name, @Nullable String department) {}
