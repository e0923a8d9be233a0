/** What goes over the wire: records of requests and answers. */
@NullMarked
package org.qingshan.rest.internal.wire;

import org.jspecify.annotations.NullMarked;
