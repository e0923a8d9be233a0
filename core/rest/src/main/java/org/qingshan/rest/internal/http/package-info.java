/** Requests in, answers and problems out: routing, rights, parameters, bodies. Knows nothing of cases. */
@NullMarked
package org.qingshan.rest.internal.http;

import org.jspecify.annotations.NullMarked;
