/** The platform's HTTP door, {@code /api/v1}. */
@NullMarked
package org.qingshan.rest.internal;

import org.jspecify.annotations.NullMarked;
