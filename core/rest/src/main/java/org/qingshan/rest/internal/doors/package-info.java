/** The routes, one class per resource: what each asks of casework, and how the answer is put. */
@NullMarked
package org.qingshan.rest.internal.doors;

import org.jspecify.annotations.NullMarked;
