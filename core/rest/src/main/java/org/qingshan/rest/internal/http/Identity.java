package org.qingshan.rest.internal.http;

import org.jspecify.annotations.Nullable;
import org.qingshan.casework.AccountService.Session;
import org.qingshan.casework.Caller;

/**
 * Who asks, and how that is known.
 *
 * @param session the session behind the cookie; null when a password came with the request
 */
public record Identity(Caller caller, @Nullable Session session) {}
