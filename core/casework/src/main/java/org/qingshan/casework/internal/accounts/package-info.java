/** Accounts: passwords, log-in and its throttle, sessions, and the accounts an installation starts with. */
@NullMarked
package org.qingshan.casework.internal.accounts;

import org.jspecify.annotations.NullMarked;
